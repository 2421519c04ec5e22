// The service inside VS Code that knows JSON.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vscode from 'vscode-json-languageservice';
import { cursor, examples, finnish, places, read, root, url } from './documents.js';

const start = () => vscode.getLanguageService({
  schemaRequestService: url => readFile(fileURLToPath(url), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
const service = start(); // it knows no schema but the one a document names

const { properties, $defs } = read(finnish('innokyla'));
const metrics = read(finnish('metrics'));
const template = read(finnish('plan-template'));
const names = kind => `"$schema": "../../${finnish(kind)}"`; // its schema
const named = names('innokyla');
const timeout = { timeout: 60_000 };

function open(text, file = 'examples/clients/model.json') {
  const document = vscode.TextDocument.create(url(file), 'json', 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
}

async function diagnose(text, file, by = service) {
  const { document, parsed } = open(text, file);
  return places(await by.doValidation(document, parsed));
}

async function complete(marked) {
  const { text, position } = cursor(marked);
  const { document, parsed } = open(text);
  return (await service.doComplete(document, position, parsed)).items;
}

async function hover(marked, file) {
  const { text, position } = cursor(marked);
  const { document, parsed } = open(text, file);
  const { contents } = await service.doHover(document, position, parsed);
  return contents.join('\n').replace(/\\(?=\p{P}|\p{S})/gu, ''); // Markdown's escapes
}

const told = ({ title, description }) => `${title}\n\n${description}`;

for (const { file, kind } of examples) {
  test(`${file} names its schema and follows it`, timeout, async () => {
    const text = await readFile(join(root, file), 'utf8');
    assert.deepEqual(await diagnose(text, file), []);
    assert.equal(await hover(text.replace('"name"', '"na|me"'), file), told(read(finnish(kind).replace('.fi.', `.${JSON.parse(text).language}.`)).properties.name));
  });
}

for (const file of ['innokyla/profiles/rrp.json', 'plan/templates/kainuu.json', 'roadmap/phases/ks-6.json']) {
  test(`${file} names its schema and follows it`, timeout, async () => {
    const text = await readFile(join(root, file), 'utf8');
    assert.deepEqual(await diagnose(text, file), []);
    assert.equal((await diagnose(text.replace('"source"', '"sauce"'), file)).length, 2); // one is missing, one is too many
  });
}

const broken = `{
  ${named},
  "kind": "innokyla",
  "created": "29.2.2023",
  "state": "valmis",
  "links": [
    { "name": "Innokylän etusivu" }
  ],
  "cover": null,
  "members": [{ "role": "maintainer", "registered": "kyllä" }],
  "areas": ["Kainuun hyvinvointialue", ""],
  "Name": "Malli"
}`;
const faults = [
  '10:39', // an area without a text
  '11:2', // "Name"
  '3:13', '3:13', // a day: its pattern and its format
  '4:11', // "valmis" is no state
  '6:4', // a link without its address
  '8:11', // null is no picture
  '9:52', // "kyllä" is not true
];

test('every fault is shown where it is', timeout, async () => {
  assert.deepEqual(await diagnose(broken), faults);
});

test('a schema from the settings serves documents that name none', timeout, async () => {
  const configured = start();
  configured.configure({ validate: true, schemas: [{ fileMatch: ['*.innokyla.json'], uri: url(finnish('innokyla')) }] });
  const text = broken.replace(named, '"language": "fi"');
  assert.deepEqual(await diagnose(text, 'malli.innokyla.json', configured), faults);
  assert.deepEqual(await diagnose(text, 'malli.json', configured), []);
});

for (const [where, marked, members, present] of [
  ['the model', `{ ${named}, "kind": "innokyla", | }`, properties, ['$schema', 'kind']],
  ['a field of the path', `{ ${named}, "path": { "coreIdea": { "text": "Lääkäri", | } } }`, $defs.Content.properties, ['text']],
  ['a member', `{ ${named}, "members": [{ "role": "member" }, { | }] }`, $defs.Member.properties, []],
  ['a set of metrics', `{ ${names('metrics')}, "kind": "metrics", | }`, metrics.properties, ['$schema', 'kind']],
  ['a template of plans', `{ ${names('plan-template')}, "kind": "plan-template", | }`, template.properties, ['$schema', 'kind']],
  ['a phase of a template', `{ ${names('plan-template')}, "phases": [{ "key": "alku", | }] }`, template.$defs.TemplatePhase.properties, ['key']],
  ['a metric', `{ ${names('metrics')}, "metrics": [{ "id": "a", | }] }`, metrics.$defs.Metric.properties, ['id']],
]) {
  test(`the members of ${where} are offered, each with its text`, timeout, async () => {
    const items = await complete(marked);
    const absent = Object.entries(members).filter(([name]) => !present.includes(name));
    assert.deepEqual(
      items.map(({ label, documentation }) => [label, documentation]),
      absent.map(([name, { description }]) => [name, description]));
    for (const { label, insertText } of items) assert.ok(insertText.startsWith(`"${label}": `), insertText);
  });
}

for (const [member, marked, { enum: values, description }] of [
  ['state', `{ ${named}, "state": | }`, properties.state],
  ['role', `{ ${named}, "members": [{ "role": "|" }] }`, $defs.Member.properties.role],
  ['gate', `{ ${names('plan-template')}, "sections": [{ "gate": "|" }] }`, template.$defs.TemplateSection.properties.gate],
  ['type', `{ ${names('metrics')}, "metrics": [{ "type": "|" }] }`, metrics.$defs.Metric.properties.type],
]) {
  test(`the values of "${member}" are offered, with what they mean`, timeout, async () => {
    assert.deepEqual(
      (await complete(marked)).map(({ insertText, documentation }) => [insertText, documentation]),
      values.map(value => [`"${value}"`, description]));
  });
}

test('a member tells its text, in Finnish', timeout, async () => {
  assert.match(await hover(`{ ${named}, "short|Description": "" }`), /^Toimintamallin lyhyt kuvaus\n\n.*ä/);
  assert.match(await hover(`{ ${named}, "state": "re|ady" }`), /ready = Valmis/);
  assert.equal(await hover(`{ ${named}, "path": { "core|Idea": {} } }`), told($defs.Path.properties.coreIdea));
  assert.match(await hover(`{ ${names('metrics')}, "metrics": [{ "type": "out|come" }] }`), /outcome = Tulosmittari/);
});
