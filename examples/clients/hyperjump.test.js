import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { bad, finnish, good, models, ofModels, read, schemaFiles } from './documents.js';

setShouldValidateFormat(true);
const validators = new Map();
for (const file of schemaFiles) {
  const schema = read(file);
  registerSchema(schema);
  validators.set(file, await validate(schema.$id));
}
const judge = model => validators.get(finnish)(model, 'BASIC');

const profile = read('innokyla/profiles/rrp.json');

test('every language compiles', () => {
  for (const file of schemaFiles) {
    assert.equal(validators.get(file)({ kind: 'innokyla' }).valid, ofModels.includes(file), file);
    assert.equal(validators.get(file)(profile).valid, !ofModels.includes(file), file);
  }
});

for (const file of models) test(`${file} is accepted`, () => assert.deepEqual(judge(read(file)), { valid: true }));

for (const { about, model } of good) test(`${about}: accepted`, () => assert.deepEqual(judge(model), { valid: true }));

for (const { about, model, at, keywords } of bad) {
  test(`${about}: refused`, () => {
    const { valid, errors } = judge(model);
    assert.equal(valid, false);
    const object = at.slice(0, at.lastIndexOf('/')); // a member that is missing is found at its object
    const place = `#${keywords.includes('required') ? object : at}`;
    assert.deepEqual(errors.map(e => e.instanceLocation), keywords.map(() => place));
  });
}
