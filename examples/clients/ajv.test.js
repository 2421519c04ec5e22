import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bad, examples, finnish, good, kinds, read, root, run, schemaFiles, sound, write } from './documents.js';

const fail = (...message) => assert.fail(message.join(' '));
const compile = file => addFormats(new Ajv({
  strict: true, allErrors: true, logger: { log: fail, warn: fail, error: fail },
})).compile(read(file));

const validators = Object.fromEntries(kinds.map(kind => [kind, compile(finnish(kind))]));

/** What ajv finds, by place: a member missing or too many is found at its own place, not at its object's. */
function judge({ kind, document }) {
  const validate = validators[kind];
  validate(document);
  const found = new Map();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const member = params.missingProperty ?? params.additionalProperty;
    const at = member === undefined ? instancePath : `${instancePath}/${member}`;
    found.set(at, [...(found.get(at) ?? []), keyword]);
  }
  return found;
}

for (const file of schemaFiles) test(`${file} compiles in strict mode`, () => void compile(file));

for (const { file, ...example } of examples) test(`${file} is accepted`, () => assert.deepEqual(judge(example), new Map()));

for (const near of good) test(`${near.about}: accepted`, () => assert.deepEqual(judge(near), new Map()));

for (const fault of bad) {
  test(`${fault.about}: refused`, () => assert.deepEqual(judge(fault), new Map([[fault.at, fault.keywords]])));
}

test('the library judges as ajv does', { timeout: 300_000 }, async t => {
  const documents = [...bad, ...good, ...examples, ...brokenRules()];
  const found = await library([...write(t, documents), 'examples/clients/model.yaml']);

  assert.deepEqual(found.pop(), []);
  assert.deepEqual(
    found.map(findings => findings.map(f => f.path).sort()),
    documents.map(document => [...judge(document).keys()].sort()));
  assert.deepEqual(
    found.slice(0, bad.length),
    bad.map(({ rule, at }) => [{ rule, path: at }]));
});

/** Documents that break rules of content: only the library sees anything in them. */
function brokenRules() {
  return kinds.flatMap(kind => readdirSync(join(root, `${kind}/testdata/rules`))
    .flatMap(name => read(`${kind}/testdata/rules/${name}`).bad)
    .map(({ patch }) => ({ kind, document: (Array.isArray(patch) ? operate : merge)(read(sound[kind]), patch) })));
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

/** Applies a JSON Patch, RFC 6902. */
function operate(document, patch) {
  const around = pointer => {
    const tokens = pointer.slice(1).split('/').map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = tokens.pop();
    return [tokens.reduce((value, token) => value[token], document), last];
  };
  const remove = pointer => {
    const [parent, last] = around(pointer);
    const value = parent[last];
    if (Array.isArray(parent)) parent.splice(last, 1);
    else delete parent[last];
    return value;
  };
  const add = (pointer, value) => {
    const [parent, last] = around(pointer);
    if (Array.isArray(parent)) parent.splice(last === '-' ? parent.length : last, 0, value);
    else parent[last] = value;
  };
  for (const { op, path, from, value } of patch) {
    switch (op) {
      case 'add': add(path, value); break;
      case 'remove': remove(path); break;
      case 'replace': remove(path); add(path, value); break;
      case 'move': add(path, remove(from)); break;
      case 'copy': { const [parent, last] = around(from); add(path, structuredClone(parent[last])); break; }
      default: assert.fail(`no such operation: ${op}`);
    }
  }
  return document;
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
  const [right, broken] = write(t, [good[0], bad[0]]);
  assert.deepEqual(await run('node', [script, right]), { code: 0, stdout: '', stderr: '' });
  assert.deepEqual(await run('node', [script, broken]),
    { code: 1, stdout: "/links/0 must have required property 'url'\n", stderr: '' });
});
