// Runs the cases of a group from one on, in a process of its own: what hangs or crashes takes nobody else with it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { groups } from './cases.ts';
import { outcomeOf } from './outcome.ts';

const [group = '', from = '0'] = process.argv.slice(2);
// In plain letters: more than one character ends a line for who reads it.
const plain = (text: string): string => text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const tell = (what: unknown): void => void fs.writeSync(1, `${plain(JSON.stringify(what))}\n`);

for (const [index, one] of (groups[group] ?? []).entries()) {
  if (index < Number(from)) continue;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-hostile-'));
  tell({ index });
  try {
    tell({ index, outcome: outcomeOf(one, dir) });
  } catch (error) {
    tell({ index, threw: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
