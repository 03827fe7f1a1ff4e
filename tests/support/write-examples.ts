// Writes the examples that the pages of the rules show, from the fixtures: `npm run examples`.
import fs from 'node:fs';
import path from 'node:path';
import { examplesOfFixtures } from './rule-examples.ts';

const file = path.resolve(import.meta.dirname, '../../src/check/examples.json');
fs.writeFileSync(file, `${JSON.stringify(examplesOfFixtures(), null, 2)}\n`);
