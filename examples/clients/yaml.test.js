// yaml-language-server, the server behind YAML in VS Code, Neovim, Emacs and others.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import rpc from 'vscode-jsonrpc/node';
import { cursor, finnish, places, read, root, url } from './documents.js';

const { properties, $defs } = read(finnish('innokyla'));
const metrics = read(finnish('metrics'));
const names = kind => `# yaml-language-server: $schema=../../${finnish(kind)}`; // its schema
const modeline = names('innokyla');
const timeout = { timeout: 60_000 };

let server, connection;

before(async () => {
  server = spawn('node', [join(root, 'examples/clients/node_modules/.bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 600_000, // were it never to end, neither would the tests
  });
  connection = rpc.createMessageConnection(server.stdout, server.stdin);
  const settings = {
    yaml: {
      schemas: { [url(finnish('innokyla'))]: ['*.innokyla.yaml'] },
      schemaStore: { enable: false }, // it and the next would ask the network
      kubernetesCRDStore: { enable: false },
    },
  };
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } });
  await connection.sendNotification('initialized', {});
}, timeout);

after(async () => {
  const exited = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await exited, [0, null]);
  connection.dispose();
}, timeout);

let opened = 0;
const newAddress = (ending = 'yaml') => url(`examples/clients/opened-${++opened}.${ending}`);
const open = (uri, text) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });

/** Opens a document, and waits until the server has said what is wrong with it. */
async function diagnose(text, ending) {
  const address = newAddress(ending);
  const published = new Promise(resolve => {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      if (uri === address) resolve(diagnostics);
    });
  });
  await open(address, text);
  return places(await published);
}

/** Opens a document and asks what there is at its cursor. */
async function ask(method, marked, kind = 'innokyla') {
  const { text, position } = cursor(`${names(kind)}\n${marked}`);
  const uri = newAddress();
  await open(uri, text);
  return connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
}

const hover = async marked => (await ask('hover', marked)).contents.value;

test('a sound model is left alone', timeout, async () => {
  const model = await readFile(join(root, 'examples/clients/model.yaml'), 'utf8');
  assert.ok(model.startsWith(modeline));
  assert.deepEqual(await diagnose(model), []);
  assert.deepEqual(await diagnose(model.replace('state: draft', 'state: luonnos')), ['10:7']);
});

const broken = `${modeline}
kind: innokyla
created: 29.2.2023
state: valmis
links:
  - name: Innokylän etusivu
cover: null
members:
  - role: maintainer
    registered: kyllä
areas:
  - Kainuun hyvinvointialue
  - ""
Name: Malli
`;
const faults = [
  '12:4', // an area without a text
  '13:0', // Name
  '2:9', '2:9', // a day: its pattern and its format
  '3:7', // valmis is no state
  '5:4', // a link without its address
  '6:7', // null is no picture
  '9:16', // kyllä is not true
];

test('every fault is shown where it is', timeout, async () => {
  assert.deepEqual(await diagnose(broken), faults);
});

test('a schema from the settings serves documents that name none', timeout, async () => {
  const text = broken.replace(modeline, '# Malli');
  assert.deepEqual(await diagnose(text, 'innokyla.yaml'), faults);
  assert.deepEqual(await diagnose(text, 'yaml'), []);
});

for (const [where, marked, members, present] of [
  ['the model', 'kind: innokyla\n|', properties, ['kind']],
  ['a field of the path', 'path:\n  coreIdea:\n    text: Lääkäri\n    |', $defs.Content.properties, ['text']],
  ['a member', 'members:\n  - role: member\n    |', $defs.Member.properties, ['role']],
]) {
  test(`the members of ${where} are offered, each with its text`, timeout, async () => {
    const { items } = await ask('completion', marked);
    const absent = Object.entries(members).filter(([name]) => !present.includes(name));
    assert.deepEqual(
      items.map(({ label, documentation }) => [label, documentation]),
      absent.map(([name, { description }]) => [name, description]));
  });
}

for (const [member, marked, { enum: values, description }] of [
  ['state', 'state: |', properties.state],
  ['role', 'members:\n  - role: |', $defs.Member.properties.role],
]) {
  test(`the values of ${member} are offered, with what they mean`, timeout, async () => {
    const { items } = await ask('completion', marked);
    assert.deepEqual(
      items.map(({ insertText, documentation }) => [insertText, documentation]),
      values.map(value => [value, description]));
  });
}

test('metrics are offered theirs', timeout, async () => {
  const { items } = await ask('completion', 'metrics:\n  - id: jono\n    name: Jono\n    |', 'metrics');
  const absent = Object.entries(metrics.$defs.Metric.properties).filter(([name]) => !['id', 'name'].includes(name));
  assert.deepEqual(
    items.map(({ label, documentation }) => [label, documentation]),
    absent.map(([name, { description }]) => [name, description]));
});

test('a member tells its text, in Finnish', timeout, async () => {
  const told = ({ title, description }) => `#### ${title}\n\n${description}\n`;
  const text = await hover('short|Description: ""');
  assert.ok(text.startsWith(told(properties.shortDescription)), text);
  assert.match(text, /^#### Toimintamallin lyhyt kuvaus\n\n.*ä/);
  const field = await hover('path:\n  core|Idea:\n    text: ""');
  assert.ok(field.startsWith(told($defs.Path.properties.coreIdea)), field);
});
