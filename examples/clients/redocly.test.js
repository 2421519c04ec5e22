import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from './documents.js';

const here = join(root, 'examples/clients');

/** Runs redocly lint on a description, and returns what it finds. */
async function lint(t, description) {
  const folder = mkdtempSync(join(tmpdir(), 'juurru-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(description));
  const { code, stdout } = await run(join(here, 'node_modules/.bin/redocly'),
    ['lint', '--format', 'json', '--config', join(here, 'redocly.yaml'), file],
    { cwd: here, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } });
  return { code, problems: JSON.parse(stdout).problems.map(({ ruleId, location }) => `${ruleId} ${location[0].pointer}`) };
}

test('redocly finds nothing wrong with the description of the HTTP API', { timeout: 300_000 }, async t => {
  const { code, stdout, stderr } = await run('go', ['run', './examples/openapi'], { cwd: root });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  const description = JSON.parse(stdout);
  assert.deepEqual(await lint(t, description), { code: 0, problems: [] });

  delete description.paths['/v1/kinds'].get.operationId; // and would find something
  assert.deepEqual(await lint(t, description), { code: 0, problems: ['operation-operationId #/paths/~1v1~1kinds/get/operationId'] });
});
