// Tries made-up files on the reader for a time: `npm run fuzz -- --minutes 10`, `--seed 1` to begin where another run began.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

interface Batch {
  seed: number;
  cases: number;
  accepted: number;
  failure?: { text: string; why: string };
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const beacon = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-fuzz-')), 'file.mdx');
/** A file that is read for so long hangs, in milliseconds. */
const patience = 30_000;

const failures = new Map<string, { seed: number; text: string; times: number }>();
let [cases, accepted, seed] = [0, 0, Number(values.seed)];
const first = seed;

function note(why: string, at: number, text: string): void {
  const known = failures.get(why);
  failures.set(
    why,
    known !== undefined && known.text.length <= text.length
      ? { ...known, times: known.times + 1 }
      : { seed: at, text, times: (known?.times ?? 0) + 1 },
  );
}

/** Runs until the time is over, or until a file takes the process with it. */
function round(): Promise<void> {
  fs.writeFileSync(beacon, '');
  const child = fork(path.join(import.meta.dirname, 'worker.ts'), [String(seed), String(until), beacon], { cwd: path.dirname(beacon) });
  let hangs = '';
  const dog = setInterval(() => {
    if (Date.now() - fs.statSync(beacon).mtimeMs < patience) return;
    hangs = 'hangs';
    child.kill('SIGKILL');
  }, 2000);
  child.on('message', (message) => {
    const batch = message as Batch;
    cases += batch.cases;
    accepted += batch.accepted;
    seed = batch.seed + 1;
    if (batch.failure !== undefined) note(batch.failure.why, batch.seed, batch.failure.text);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearInterval(dog);
      if (code !== 0) {
        note(hangs === '' ? `the process ended with ${String(code)}` : hangs, seed, fs.readFileSync(beacon, 'utf8'));
        seed += 1;
      }
      resolve();
    });
  });
}

const started = Date.now();
while (Date.now() < until) await round();
fs.rmSync(path.dirname(beacon), { recursive: true, force: true });

const seconds = (Date.now() - started) / 1000;
console.log(
  `${cases} files in ${Math.round(seconds)} s, ${(cases / seconds).toFixed(1)} a second; ${accepted} accepted, the others refused. Seeds ${first} to ${seed - 1}.`,
);
for (const [why, { seed: at, text, times }] of failures) console.log(`\n${why} (seed ${at}, ${times} ×):\n${JSON.stringify(text)}`);
console.log(failures.size === 0 ? 'Nothing failed.' : `\n${failures.size} kinds of failure.`);
process.exitCode = failures.size === 0 ? 0 : 1;
