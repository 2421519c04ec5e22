import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bad, finnish, good, models, root, run, schemaFiles, write } from './documents.js';

const command = join(root, 'examples/clients/node_modules/.bin/jsonschema');
const jsonschema = (...args) => run(command, args, { cwd: root });

// Rules of the linter that we do not follow:
const exclude = [
  'const_with_type', 'enum_with_type', // completion and generated code go by the type
  'description_trailing_period', // a description is whole sentences
  'simple_properties_identifiers', // "$schema" is the name editors look for
  'top_level_examples', // they are in examples/documents
].flatMap(rule => ['--exclude', rule]);

for (const [what, ...args] of [['agree with their metaschema', 'metaschema'], ['give the linter nothing to say', 'lint', ...exclude]]) {
  test(`the schemas ${what}`, async () => {
    const { code, stdout, stderr } = await jsonschema(...args, ...schemaFiles);
    assert.equal(code, 0, stdout + stderr);
  });
}

const validate = files => jsonschema('validate', '--format-assertion', '--continue', finnish, ...files);

test('sound models are accepted', async t => {
  const files = [...models, ...write(t, good)];
  const { code, stdout, stderr } = await validate(files);
  assert.equal(code, 0, stderr);
  assert.match(stdout + stderr, new RegExp(`${files.length} passed, 0 failed`));
});

for (const { about, at, keywords, model } of bad) {
  test(`${about}: refused`, async t => {
    const { code, stderr } = await validate(write(t, [{ model }]));
    assert.equal(code, 2);
    const object = at.slice(0, at.lastIndexOf('/')); // a member that is missing is found at its object
    const place = keywords.includes('required') ? object : at;
    assert.ok(stderr.includes(`at instance location "${place}" (line `), stderr);
  });
}
