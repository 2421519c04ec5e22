import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bad, finnish, good, models, read, root, run, schemaFiles, write } from './documents.js';

const fail = (...message) => assert.fail(message.join(' '));
const compile = file => addFormats(new Ajv({
  strict: true, allErrors: true, logger: { log: fail, warn: fail, error: fail },
})).compile(read(file));

const validate = compile(finnish);

/** What ajv finds, by place: a member missing or too many is found at its own place, not at its object's. */
function judge(model) {
  validate(model);
  const found = new Map();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const member = params.missingProperty ?? params.additionalProperty;
    const at = member === undefined ? instancePath : `${instancePath}/${member}`;
    found.set(at, [...(found.get(at) ?? []), keyword]);
  }
  return found;
}

for (const file of schemaFiles) test(`${file} compiles in strict mode`, () => void compile(file));

for (const file of models) test(`${file} is accepted`, () => assert.deepEqual(judge(read(file)), new Map()));

for (const { about, model } of good) test(`${about}: accepted`, () => assert.deepEqual(judge(model), new Map()));

for (const { about, model, at, keywords } of bad) {
  test(`${about}: refused`, () => assert.deepEqual(judge(model), new Map([[at, keywords]])));
}

test('the library judges as ajv does', { timeout: 300_000 }, async t => {
  const documents = [...bad, ...good, ...models.map(file => ({ model: read(file) })), ...brokenRules()];
  const found = await library([...write(t, documents), 'examples/clients/model.yaml']);

  assert.deepEqual(found.pop(), []);
  assert.deepEqual(
    found.map(findings => findings.map(f => f.path).sort()),
    documents.map(({ model }) => [...judge(model).keys()].sort()));
  assert.deepEqual(
    found.slice(0, bad.length),
    bad.map(({ rule, at }) => [{ rule, path: at }]));
});

/** Models that break rules of content: only the library sees anything in them. */
function brokenRules() {
  const folder = 'innokyla/testdata/rules';
  const files = readdirSync(join(root, folder)).map(name => read(`${folder}/${name}`));
  return files.flatMap(file => file.bad).map(({ patch }) => ({ model: merge(read('examples/documents/ready.json'), patch) }));
}

/** Applies a JSON merge patch, RFC 7396. */
function merge(value, patch) {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const merged = value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) delete merged[name];
    else merged[name] = merge(merged[name], member);
  }
  return merged;
}

/** What the library finds in the structure of each document. */
async function library(files) {
  const { stdout, stderr } = await run('go',
    ['run', './adapters/cli/juurru', 'check', '--format', 'json', '--gate', 'draft', ...files], { cwd: root });
  assert.match(stderr, /^exit status 1$/m); // there are findings, and every document could be read
  return JSON.parse(stdout).reports.map(({ findings }) => findings
    .filter(({ rule }) => rule.startsWith('juurru/'))
    .map(({ rule, path }) => ({ rule, path })));
}

test('the example of the README', async t => {
  const script = join(root, 'examples/clients/check.js');
  const [sound, broken] = write(t, [good[0], bad[0]]);
  assert.deepEqual(await run('node', [script, sound]), { code: 0, stdout: '', stderr: '' });
  assert.deepEqual(await run('node', [script, broken]),
    { code: 1, stdout: "/links/0 must have required property 'url'\n", stderr: '' });
});
