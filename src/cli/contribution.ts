// Looks at a contribution as data: what changed, what the checker says of it, and the content for its preview. Runs none of it.
import fs from 'node:fs';
import path from 'node:path';
import { check } from '../check/check.ts';
import { changesOf, languageOf, type Change } from '../check/contribution/changes.ts';
import { makeReport } from '../check/contribution/report.ts';
import { reporters } from '../check/reporters/index.ts';
import { env } from '../config/env.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { readArgs, UsageError } from './args.ts';
import { command } from './command.ts';
import { filesIn, stage } from './contribution/folder.ts';
import { contentFolder } from './folder.ts';
import { reportOn } from './report.ts';

const options = { base: { type: 'string' }, fork: { type: 'string' }, staged: { type: 'string' }, report: { type: 'string' } } as const;

/** A path that the command cannot do without. */
function needed(name: keyof typeof options, value: string | undefined): string {
  if (value === undefined) throw new UsageError('cli.missingValue', { value: `--${name}` });
  return path.resolve(value);
}

/** What stops the build wherever it is; what does not, only where something changed. */
const concerns =
  (changes: readonly Change[]) =>
  (problem: Problem): boolean =>
    isError(problem) || changes.some(({ collection, id }) => problem.file.startsWith(`${collection}/${id}/`));

await command(() => {
  const { values } = readArgs(options);
  const baseDir = contentFolder(needed('base', values.base));
  const forkDir = contentFolder(needed('fork', values.fork));
  const changes = changesOf(filesIn(baseDir), filesIn(forkDir));
  const read = readContent(forkDir);
  const problems = check(read, env.lastDay).filter(concerns(changes));
  const reportFile = needed('report', values.report);
  fs.mkdirSync(path.dirname(reportFile), { recursive: true });
  fs.writeFileSync(reportFile, JSON.stringify(makeReport(changes, problems)));
  process.stdout.write(
    `${reporters.github({ ...reportOn(forkDir, read, problems, languageOf(changes), 'github'), folder: 'content/' })}\n`,
  );
  if (problems.some(isError)) return 1;
  stage(forkDir, baseDir, needed('staged', values.staged));
  return 0;
});
