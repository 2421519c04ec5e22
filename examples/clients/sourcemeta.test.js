import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bad, examples, finnish, good, kinds, root, run, schemaFiles, write } from './documents.js';

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

const validate = (kind, files) => jsonschema('validate', '--format-assertion', '--continue', finnish(kind), ...files);

for (const kind of kinds) {
  test(`sound documents of kind ${kind} are accepted`, async t => {
    const files = write(t, [...examples, ...good].filter(document => document.kind === kind));
    const { code, stdout, stderr } = await validate(kind, files);
    assert.equal(code, 0, stderr);
    assert.match(stdout + stderr, new RegExp(`${files.length} passed, 0 failed`));
  });
}

for (const { about, at, keywords, kind, document } of bad) {
  test(`${about}: refused`, async t => {
    const { code, stderr } = await validate(kind, write(t, [{ document }]));
    assert.equal(code, 2);
    const object = at.slice(0, at.lastIndexOf('/')); // a member that is missing is found at its object
    const place = keywords.includes('required') ? object : at;
    assert.ok(stderr.includes(`at instance location "${place}" (line `), stderr);
  });
}
