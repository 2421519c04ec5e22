// Checks a model with ajv: node check.js model.json
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
const validate = ajv.compile(read(new URL('../../innokyla/schema/innokyla.schema.json', import.meta.url)));

if (!validate(read(process.argv[2]))) {
  for (const { instancePath, message } of validate.errors) console.log(instancePath, message);
  process.exitCode = 1;
}
