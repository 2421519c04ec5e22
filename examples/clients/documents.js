// The schemas, and the documents every client judges.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const url = file => pathToFileURL(join(root, file)).href;
export const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

const folder = 'innokyla/schema';
export const schemaFiles = readdirSync(join(root, folder)).map(name => `${folder}/${name}`);
export const ofModels = schemaFiles.filter(name => !name.includes('-profile'));
export const finnish = `${folder}/innokyla.fi.schema.json`;

/** The models of examples/documents. */
export const models = readdirSync(join(root, 'examples/documents'))
  .filter(name => name.endsWith('.json'))
  .map(name => `examples/documents/${name}`)
  .filter(file => read(file).kind === 'innokyla');

const changed = change => {
  const model = read('examples/documents/ready.json');
  change(model);
  return model;
};

/** Near misses: what looks wrong and is not. */
export const good = [
  ['nothing but its kind', { kind: 'innokyla' }],
  ['texts that are empty', changed(m => { m.shortDescription = ''; m.path.coreIdea.text = ''; })],
  ['a name of 1000 characters that take two code units each', changed(m => { m.name = '👵'.repeat(1000); })],
  ['the leap day of a leap year', changed(m => { m.created = '2024-02-29'; })],
  ['an address in capitals, with a Finnish path', changed(m => { m.links[0].url = 'HTTPS://WWW.EXAMPLE.ORG/äiti?q=yö'; })],
  ['members of the caller’s own', changed(m => { m['x-budget'] = { euros: null }; })],
].map(([about, model]) => ({ about, model }));

/** One fault each: where it is, which keywords of the schema see it, and which rule of the library. */
export const bad = [
  ['a link without its address', m => { delete m.links[0].url; }, '/links/0/url', 'required', 'required'],
  ['a member without a role', m => { delete m.members[1].role; }, '/members/1/role', 'required', 'required'],
  ['a member in Finnish', m => { m.nimi = m.name; }, '/nimi', 'additionalProperties', 'unknown-member'],
  ['an unknown member far down', m => { m.path.coreIdea.title = 'Perusidea'; }, '/path/coreIdea/title', 'additionalProperties', 'unknown-member'],
  ['an extension anywhere but at the root', m => { m.path['x-note'] = 'a'; }, '/path/x-note', 'additionalProperties', 'unknown-member'],
  ['a member in wrong letter case', m => { m.ShortDescription = 'a'; }, '/ShortDescription', 'additionalProperties', 'wrong-case'],
  ['null', m => { m.cover = null; }, '/cover', 'type', 'null'],
  ['text for yes or no', m => { m.members[0].registered = 'kyllä'; }, '/members/0/registered', 'type', 'wrong-type'],
  ['text for a list', m => { m.areas = 'Pohjois-Savon hyvinvointialue'; }, '/areas', 'type', 'wrong-type'],
  ['a number that is not whole', m => { m.programmes[0].pillar = 1.5; }, '/programmes/0/pillar', 'type', 'wrong-type'],
  ['a day the calendar does not have', m => { m.created = '2023-02-29'; }, '/created', 'format', 'not-date'],
  ['a day as it is written in Finnish', m => { m.attestations[0].on = '20.11.2025'; }, '/attestations/0/on', 'pattern format', 'not-date'],
  ['an address without https', m => { m.links[0].url = 'www.innokyla.fi'; }, '/links/0/url', 'pattern', 'not-web-address'],
  ['a value that is not listed', m => { m.state = 'valmis'; }, '/state', 'enum', 'not-allowed'],
  ['a listed value in wrong letter case', m => { m.members[0].role = 'Maintainer'; }, '/members/0/role', 'enum', 'not-allowed'],
  ['its kind in wrong letter case', m => { m.kind = 'Innokyla'; }, '/kind', 'const', 'not-allowed'],
  ['a name that is too long', m => { m.name = 'ö'.repeat(1001); }, '/name', 'maxLength', 'text-too-long'],
  ['an area told twice', m => { m.areas.push(m.areas[0]); }, '/areas', 'uniqueItems', 'duplicate-value'],
  ['an empty text in a list', m => { m.targetGroups[1] = ''; }, '/targetGroups/1', 'minLength', 'required'],
  ['an assessment of nothing', m => { m.assessments[0].items = []; }, '/assessments/0/items', 'minItems', 'too-few'],
  ['too many target groups', m => { m.targetGroups = Array.from({ length: 101 }, (_, i) => `ryhmä ${i}`); }, '/targetGroups', 'maxItems', 'too-many'],
  ['a pillar there cannot be', m => { m.programmes[0].pillar = 100; }, '/programmes/0/pillar', 'maximum', 'too-large'],
  ['a pillar below nought', m => { m.programmes[0].pillar = -1; }, '/programmes/0/pillar', 'minimum', 'too-small'],
].map(([about, change, at, keywords, rule]) =>
  ({ about, model: changed(change), at, keywords: keywords.split(' '), rule: `juurru/${rule}` }));

/** A text with | where the cursor is, as the text and the position of the cursor. */
export function cursor(marked) {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { text: marked.replace('|', ''), position: { line: before.length - 1, character: before.at(-1).length } };
}

/** Where diagnostics begin, sorted: "line:character", both from 0 as in the protocol. */
export const places = diagnostics => diagnostics.map(({ range: { start } }) => `${start.line}:${start.character}`).sort();

/** Runs a command, and returns its output and exit code whatever the code. */
export const run = (command, args, options = {}) => new Promise((resolve, reject) => {
  execFile(command, args, { maxBuffer: 2 ** 28, ...options }, (error, stdout, stderr) => {
    if (error && typeof error.code !== 'number') return reject(error);
    resolve({ code: error ? error.code : 0, stdout, stderr });
  });
});

/** Writes documents to files that are there until the test ends. */
export function write(t, documents) {
  const folder = mkdtempSync(join(tmpdir(), 'juurru-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return documents.map(({ model }, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, JSON.stringify(model, null, 2));
    return file;
  });
}
