import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { bad, examples, finnish, good, kinds, read, schemaFiles } from './documents.js';

setShouldValidateFormat(true);
const validators = new Map();
for (const file of schemaFiles) {
  const schema = read(file);
  registerSchema(schema);
  validators.set(file, await validate(schema.$id));
}
const judge = ({ kind, document }) => validators.get(finnish(kind))(document, 'BASIC');

const profiles = { 'innokyla-profile': read('innokyla/profiles/rrp.json'), 'plan-template': read('plan/templates/kainuu.json'), 'roadmap-phases': read('roadmap/phases/ks-6.json') };

test('every language compiles, and accepts what it is for', () => {
  const documents = { ...profiles, ...Object.fromEntries(kinds.map(kind => [kind, { kind }])) };
  for (const file of schemaFiles) {
    const [name] = file.split('/').at(-1).split('.');
    for (const [of, document] of Object.entries(documents)) {
      assert.equal(validators.get(file)(document).valid, of === name, `${of} by ${file}`);
    }
  }
});

for (const { file, ...example } of examples) test(`${file} is accepted`, () => assert.deepEqual(judge(example), { valid: true }));

for (const near of good) test(`${near.about}: accepted`, () => assert.deepEqual(judge(near), { valid: true }));

for (const { about, at, keywords, ...fault } of bad) {
  test(`${about}: refused`, () => {
    const { valid, errors } = judge(fault);
    assert.equal(valid, false);
    const object = at.slice(0, at.lastIndexOf('/')); // a member that is missing is found at its object
    const place = `#${keywords.includes('required') ? object : at}`;
    assert.deepEqual(errors.map(e => e.instanceLocation), keywords.map(() => place));
  });
}
