// The calendar of juurru agenda in the hands of ical.js, the parser inside Thunderbird.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { root, run, write } from './documents.js';

const timeout = { timeout: 300_000 };

/** The events of what is due in a document, and the text they were read from. */
async function agenda(t, document, ...flags) {
  const [file] = write(t, [{ document }]);
  const { stdout, stderr } = await run('go',
    ['run', './adapters/cli/juurru', 'agenda', '--format', 'ics', '--from', '2026-06-01', '--to', '2026-06-30', ...flags, file], { cwd: root });
  assert.equal(stderr, '');
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  return { text: stdout, events: calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event)) };
}

const plan = {
  kind: 'plan', id: 'suunnitelma', name: 'Menetelmän käyttöönotto; pohjoinen, etelä', language: 'fi',
  roles: [{ id: 'esihenkilo', name: 'Esihenkilö' }],
  tasks: [
    { id: 'ohje', what: 'Kirjoitetaan ohje: näytä, kysy; korjaa \\ jaa', due: '2026-05-29', assignments: [{ role: 'esihenkilo', letter: 'accountable' }] },
    { id: 'pitka', what: 'ä€𝕏 '.repeat(60).trim(), due: '2026-06-30' },
    { id: 'tehty', what: 'Tehty jo', due: '2026-06-02', done: true },
  ],
  trainings: [{ id: 'kurssi', name: 'Kurssi', starts: '2026-06-11', ends: '2026-06-12' }],
};

test('what is due is an event of whole days that leaves the day free', timeout, async t => {
  const { text, events } = await agenda(t, plan);
  assert.deepEqual(events.map(event => [event.startDate.toString(), event.endDate.toString(), event.startDate.isDate, event.summary.slice(0, 40)]), [
    ['2026-05-29', '2026-05-30', true, 'MYÖHÄSSÄ – Tehtävä: Kirjoitetaan ohje: n'],
    ['2026-06-11', '2026-06-13', true, 'Koulutus: Kurssi'],
    ['2026-06-30', '2026-07-01', true, ('Tehtävä: ' + 'ä€𝕏 '.repeat(60)).slice(0, 40)],
  ]);
  for (const { component } of events) assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  assert.ok(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75));
});

test('texts come through whole', timeout, async t => {
  const { events: [late, , long] } = await agenda(t, plan);
  assert.equal(late.summary, 'MYÖHÄSSÄ – Tehtävä: Kirjoitetaan ohje: näytä, kysy; korjaa \\ jaa');
  assert.deepEqual(late.description.split('\n').slice(-2), ['Kuka: Esihenkilö', plan.name]);
  assert.ok(long.description.startsWith(plan.tasks[1].what));
  assert.deepEqual(late.component.getFirstProperty('categories').getValues(), ['task']);
});

test('an event that is imported again is the same one', timeout, async t => {
  const uids = async document => (await agenda(t, document)).events.map(event => event.uid);
  const moved = structuredClone(plan);
  moved.tasks[0].due = '2026-05-30';
  moved.tasks.reverse();
  const before = await uids(plan);
  assert.equal(new Set(before).size, 3);
  assert.deepEqual(new Set(await uids(moved)), new Set(before));
  assert.equal(new Set([...before, ...await uids({ ...plan, id: 'toinen' })]).size, 6);
});

test('a calendar without events can be read', timeout, async t => {
  assert.deepEqual((await agenda(t, { kind: 'plan' })).events, []);
});
