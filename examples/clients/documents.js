// The schemas, and the documents every client judges.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const url = file => pathToFileURL(join(root, file)).href;
export const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The sound example of each kind of document: nothing is wrong in it. */
export const sound = { innokyla: 'examples/documents/ready.json', metrics: 'examples/documents/metrics.json', plan: 'examples/documents/plan.json', roadmap: 'examples/documents/roadmap.json' };
export const kinds = Object.keys(sound);

export const schemaFiles = kinds.flatMap(kind => readdirSync(join(root, `${kind}/schema`)).map(name => `${kind}/schema/${name}`));
export const finnish = kind => `${kind.split('-')[0]}/schema/${kind}.fi.schema.json`; // also of "plan-template"

/** The documents of examples/documents and the folders below it, each with its kind. */
export const examples = readdirSync(join(root, 'examples/documents'), { recursive: true })
  .filter(name => name.endsWith('.json'))
  .map(name => `examples/documents/${name}`)
  .map(file => ({ file, kind: read(file).kind, document: read(file) }));

const changed = (kind, change) => {
  const document = read(sound[kind]);
  change(document);
  return document;
};

/** Near misses: what looks wrong and is not. */
export const good = Object.entries({
  innokyla: [
    ['texts that are empty', m => { m.shortDescription = ''; m.path.coreIdea.text = ''; }],
    ['a name of 1000 characters that take two code units each', m => { m.name = '👵'.repeat(1000); }],
    ['the leap day of a leap year', m => { m.created = '2024-02-29'; }],
    ['an address in capitals, with a Finnish path', m => { m.links[0].url = 'HTTPS://WWW.EXAMPLE.ORG/äiti?q=yö'; }],
    ['members of the caller’s own', m => { m['x-budget'] = { euros: null }; }],
  ],
  metrics: [
    ['a baseline of nought', s => { s.metrics[0].baseline.value = 0; }],
    ['a value below nought, with decimals', s => { s.metrics[0].observations[0].value = -0.1; }],
    ['a list without anything in it', s => { s.metrics[0].observations = []; }],
    ['nobody trained yet', s => { s.uptake[0].counts[0].trained = 0; }],
    ['a type of benefit of the caller’s own', s => { s.benefits[0].type = 'ympäristö'; }],
  ],
  plan: [
    ['a factor that was rated and does neither', p => { p.factors[0].rating = 0; }],
    ['a template of the caller’s own', p => { p.template = 'oma-pohja'; }],
    ['nothing that is given up', p => { p.givenUp = []; }],
  ],
  roadmap: [
    ['a result of nought', p => { p.pilots[0].criteria[0].result = 0; }],
    ['phases of the caller’s own', p => { p.phases = 'fem-faser'; }],
    ['an idea that has not been assessed', p => { delete p.development.ideas[0].suitability; }],
  ],
}).flatMap(([kind, list]) => [
  { about: `${kind}: nothing but its kind`, kind, document: { kind } },
  ...list.map(([about, change]) => ({ about: `${kind}: ${about}`, kind, document: changed(kind, change) })),
]);

/** One fault each: where it is, which keywords of the schema see it, and which rule of the library. */
export const bad = Object.entries({
  innokyla: [
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
  ],
  metrics: [
    ['a metric without its name', s => { delete s.metrics[0].name; }, '/metrics/0/name', 'required', 'required'],
    ['an observation without a day', s => { delete s.metrics[1].observations[3].date; }, '/metrics/1/observations/3/date', 'required', 'required'],
    ['nobody says whether it was done as planned', s => { delete s.series[0].cycles[0].do.asPlanned; }, '/series/0/cycles/0/do/asPlanned', 'required', 'required'],
    ['a member in Finnish', s => { s.mittarit = s.metrics; }, '/mittarit', 'additionalProperties', 'unknown-member'],
    ['an extension of a metric', s => { s.metrics[0]['x-note'] = 'a'; }, '/metrics/0/x-note', 'additionalProperties', 'unknown-member'],
    ['a member in wrong letter case', s => { s.changestarts = '2025-07-01'; }, '/changestarts', 'additionalProperties', 'wrong-case'],
    ['null for no value', s => { s.metrics[0].observations[1].value = null; }, '/metrics/0/observations/1/value', 'type', 'null'],
    ['text for a number', s => { s.metrics[0].observations[1].value = '38'; }, '/metrics/0/observations/1/value', 'type', 'wrong-type'],
    ['half a person', s => { s.metrics[0].observations[1].n = 1.5; }, '/metrics/0/observations/1/n', 'type', 'wrong-type'],
    ['fewer than nobody', s => { s.uptake[0].counts[0].using = -1; }, '/uptake/0/counts/0/using', 'minimum', 'too-small'],
    ['a cost below nought', s => { s.benefits[0].cost.amount = -0.5; }, '/benefits/0/cost/amount', 'minimum', 'too-small'],
    ['a month for a day', s => { s.metrics[0].baseline.date = '2024-07'; }, '/metrics/0/baseline/date', 'pattern format', 'not-date'],
    ['a day the calendar does not have', s => { s.changeStarts = '2025-02-29'; }, '/changeStarts', 'format', 'not-date'],
    ['a type that is not listed', s => { s.metrics[0].type = 'tulos'; }, '/metrics/0/type', 'enum', 'not-allowed'],
    ['a decision in wrong letter case', s => { s.series[0].cycles[1].act.decision = 'Adopt'; }, '/series/0/cycles/1/act/decision', 'enum', 'not-allowed'],
    ['a beneficiary told twice', s => { s.benefits[0].beneficiaries = ['client', 'client']; }, '/benefits/0/beneficiaries', 'uniqueItems', 'duplicate-value'],
    ['an empty text in a list', s => { s.series[0].metrics[0] = ''; }, '/series/0/metrics/0', 'minLength', 'required'],
    ['a unit that is too long', s => { s.metrics[0].unit = 'ö'.repeat(101); }, '/metrics/0/unit', 'maxLength', 'text-too-long'],
    ['a scale of too many levels', s => { s.metrics[2].scale = Array.from({ length: 51 }, (_, i) => ({ key: `taso ${i}` })); }, '/metrics/2/scale', 'maxItems', 'too-many'],
  ],
  plan: [
    ['a role without its name', p => { delete p.roles[0].name; }, '/roles/0/name', 'required', 'required'],
    ['a rating off the scale', p => { p.factors[0].rating = 3; }, '/factors/0/rating', 'maximum', 'too-large'],
    ['a letter of no part in a task', p => { p.tasks[0].assignments[0].letter = 'R'; }, '/tasks/0/assignments/0/letter', 'enum', 'not-allowed'],
    ['a risk scale of one level', p => { p.riskScale.likelihood = ['aina']; }, '/riskScale/likelihood', 'minItems', 'too-few'],
    ['an unknown member of the innovation', p => { p.innovation.nimi = 'a'; }, '/innovation/nimi', 'additionalProperties', 'unknown-member'],
  ],
  roadmap: [
    ['a passage without its day', p => { delete p.history[0].date; }, '/history/0/date', 'required', 'required'],
    ['a suitability off the scale', p => { p.development.ideas[0].suitability = 6; }, '/development/ideas/0/suitability', 'maximum', 'too-large'],
    ['a light of another colour', p => { p.pilots[0].criteria[0].light = 'yellow'; }, '/pilots/0/criteria/0/light', 'enum', 'not-allowed'],
    ['a party told twice', p => { p.pilots[0].plannedWith = ['staff', 'staff']; }, '/pilots/0/plannedWith', 'uniqueItems', 'duplicate-value'],
    ['an unknown member of the transition', p => { p.transition.hankinta = {}; }, '/transition/hankinta', 'additionalProperties', 'unknown-member'],
  ],
}).flatMap(([kind, list]) => list.map(([about, change, at, keywords, rule]) =>
  ({ about: `${kind}: ${about}`, kind, document: changed(kind, change), at, keywords: keywords.split(' '), rule: `juurru/${rule}` })));

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
  return documents.map(({ document }, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, JSON.stringify(document, null, 2));
    return file;
  });
}
