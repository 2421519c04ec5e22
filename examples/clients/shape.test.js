// What the canonical profile promises, so that no client meets a keyword it does not know.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { read, root, schemaFiles } from './documents.js';

const vocabularies = 'examples/clients/node_modules/ajv/dist/refs/json-schema-2020-12/meta';
const keywords = new Set(readdirSync(root + vocabularies)
  .flatMap(name => Object.keys(read(`${vocabularies}/${name}`).properties)));

const named = ['$defs', 'properties', 'patternProperties', 'dependentSchemas'];
const listed = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const single = ['if', 'then', 'else', 'not', 'items', 'contains', 'additionalProperties', 'propertyNames',
  'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'];

/** Every schema within a schema, with its place. */
function* within(schema, at = '') {
  if (typeof schema !== 'object') return;
  yield [at, schema];
  for (const [keyword, value] of Object.entries(schema)) {
    if (named.includes(keyword) || listed.includes(keyword)) {
      for (const [key, inner] of Object.entries(value)) yield* within(inner, `${at}/${keyword}/${key}`);
    } else if (single.includes(keyword)) {
      yield* within(value, `${at}/${keyword}`);
    }
  }
}

test('there is a schema in each language', () => {
  const names = ['innokyla-profile', 'innokyla', 'metrics', 'plan-template', 'plan', 'roadmap-phases', 'roadmap'].flatMap(kind => ['.fi', '.nb', '', '.sv'].map(language => kind + language));
  assert.deepEqual(schemaFiles, names.map(name => `${name.split(/[-.]/)[0]}/schema/${name}.schema.json`));
  for (const [i, name] of names.entries()) assert.match(read(schemaFiles[i]).$id, new RegExp(`^https://.*/${name}\\.schema\\.json$`));
});

test('the languages differ in their texts only', () => {
  const withoutTexts = file => {
    const schema = read(file);
    for (const [, inner] of within(schema)) for (const text of ['$id', 'title', 'description']) delete inner[text];
    return schema;
  };
  for (const file of schemaFiles) assert.deepEqual(withoutTexts(file), withoutTexts(file.replace(/\.(fi|nb|sv)\.schema/, '.schema')), file);
});

for (const file of schemaFiles) {
  const schemas = [...within(read(file))];
  const each = (about, holds) => test(`${file}: ${about}`, () => {
    assert.deepEqual(schemas.filter(([at, schema]) => !holds(schema, at)).map(([at]) => at || '/'), []);
  });

  each('only keywords of JSON Schema 2020-12, and no default',
    schema => Object.keys(schema).every(keyword => keywords.has(keyword) && keyword !== 'default'));
  each('enums are lists of different texts',
    ({ enum: values = [] }) => values.every(v => typeof v === 'string') && new Set(values).size === values.length);
  each('a pattern beside every format', ({ format, pattern }) => !format || pattern);
  each('a title and a description of the whole and of every member',
    ({ title, description }, at) => title && description || !/^$|\/properties\/[^/]+$/.test(at) || /\/(if|then|else)\//.test(at));
  each('no text of a definition: in some clients it would stand in the place of the member’s',
    ({ title, description }, at) => !/^\/\$defs\/[^/]+$/.test(at) || !title && !description);
  each('then repeats the members it requires',
    ({ then }) => (then?.required ?? []).every(name => name in (then.properties ?? {})));
}
