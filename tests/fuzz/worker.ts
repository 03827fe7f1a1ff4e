// Tries files until a moment, a batch for each seed; tells each batch, and a failure with the smallest file that still fails.
import fs from 'node:fs';
import fc from 'fast-check';
import { holds } from './property.ts';
import { file } from './texts.ts';

const [firstSeed = '1', until = '0', beacon = ''] = process.argv.slice(2);
const batch = 200;

for (let seed = Number(firstSeed); Date.now() < Number(until); seed += 1) {
  let accepted = 0;
  let cases = 0;
  const run = fc.check(
    fc.property(file, (text) => {
      // What hangs or crashes cannot tell: it is found here.
      fs.writeFileSync(beacon, text);
      cases += 1;
      if (holds(text)) accepted += 1;
    }),
    { seed, numRuns: batch, interruptAfterTimeLimit: Math.max(1, Number(until) - Date.now()), markInterruptAsFailure: false },
  );
  const failure =
    run.counterexample === null ? undefined : { text: run.counterexample[0], why: String(run.errorInstance).split('\n')[0] ?? '' };
  process.send?.({ seed, cases, accepted, failure });
}
