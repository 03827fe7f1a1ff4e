import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import type { Outcome } from './outcome.ts';

/** What became of a case, or how it took the process with it. */
export type Watched = Outcome | { failed: string };

/** A case that says nothing for so long hangs, however busy the machine is, in milliseconds. */
const patience = 30_000;

interface Told {
  index: number;
  outcome?: Outcome;
  threw?: string;
}

/** Runs a process on the cases from one on; @returns the case that it died of. */
async function runFrom(group: string, from: number, cwd: string, found: Map<number, Watched>): Promise<number | undefined> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'run.ts'), group, String(from)], {
    cwd,
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let at: number | undefined;
  const hang = new AbortController();
  const bark = (): void => {
    hang.abort();
    child.kill('SIGKILL');
  };
  let dog = setTimeout(bark, patience);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for await (const line of readline.createInterface({ input: child.stdout })) {
    clearTimeout(dog);
    dog = setTimeout(bark, patience);
    const { index, outcome, threw } = JSON.parse(line) as Told;
    if (outcome !== undefined) found.set(index, outcome);
    if (threw !== undefined) found.set(index, { failed: threw });
    at = outcome === undefined && threw === undefined ? index : undefined;
  }
  clearTimeout(dog);
  const code = await ended;
  if (at !== undefined) found.set(at, { failed: hang.signal.aborted ? 'hangs' : `the process ended with ${code}` });
  else if (code !== 0) throw new Error(`The cases of ${group} cannot be run: the process ended with ${code}`);
  return at;
}

/** Runs all cases of a group, each watched: one that hangs or crashes is said, and the next ones go on in a new process. */
export async function watch(group: string): Promise<Map<number, Watched>> {
  const found = new Map<number, Watched>();
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-hostile-'));
  try {
    let from: number | undefined = 0;
    while (from !== undefined) {
      const died: number | undefined = await runFrom(group, from, cwd, found);
      from = died === undefined ? undefined : died + 1;
    }
  } finally {
    fs.rmSync(cwd, { recursive: true, force: true });
  }
  return found;
}
