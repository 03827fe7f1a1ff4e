import fs from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/check/check.ts';
import { say } from '../../../src/check/say.ts';
import { locales } from '../../../src/config/locales.ts';
import { collections } from '../../../src/config/routes.ts';
import { readEntry } from '../../../src/entries/entry.ts';
import type { Problem } from '../../../src/entries/problem.ts';
import { readContent, readFolder } from '../../../src/entries/read.ts';
import type { TreeReader } from '../../../src/entries/render.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../src/entries/tree-satteri.ts';
import { traces } from '../../support/hostile/canary.ts';
import { unsafeIn } from '../../support/safe-html.ts';
import type { Case, Laid } from './case.ts';

/** What became of a case, as one process tells it to another. */
export interface Outcome {
  /** The rules that refuse it once each entry is read, and once all is looked at. */
  rules: string[];
  late: string[];
  /** Where problems stand. */
  fields: string[];
  /** Where the two parsers' outcomes part, in the words of each. */
  parted?: [node: string, browser: string];
  /** Elements, attributes and addresses in its HTML that no body may have. */
  unsafe: string[];
  /** Words of problems that are not filled. */
  unsaid: string[];
  /** What ran. */
  traces: string[];
  /** Time of the processor that the checker and the browser's parser took, in milliseconds. */
  took: [node: number, browser: number];
}

function lay(dir: string, file: string, laid: Laid): void {
  const full = path.join(dir, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  if (typeof laid === 'string' || laid instanceof Uint8Array) fs.writeFileSync(full, laid);
  else if ('link' in laid) fs.symlinkSync(laid.link, full);
  else {
    fs.writeFileSync(full, '');
    fs.truncateSync(full, laid.size);
  }
}

/** Every entry's folder, read by one parser or the other. */
function readBy(dir: string, read: TreeReader) {
  return collections.flatMap((collection) => {
    const home = path.join(dir, collection);
    if (fs.lstatSync(home, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    const ids = fs.readdirSync(home, { withFileTypes: true }).filter((item) => item.isDirectory());
    return ids.map((id) => readEntry(readFolder(dir, collection, id.name).folder, read));
  });
}

const verdictOf = (read: ReturnType<typeof readBy>): string =>
  JSON.stringify(
    read.map(({ files, problems }) => [[...new Set(problems.map(({ rule }) => rule))].sort(), files.map(({ body }) => body.html)]),
  );

function parted(node: string, browser: string): Pick<Outcome, 'parted'> {
  if (node === browser) return {};
  const at = Math.max(0, Array.from(node).findIndex((letter, index) => letter !== browser[index]) - 40);
  return { parted: [node.slice(at, at + 160), browser.slice(at, at + 160)] };
}

const unsaidIn = (problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) =>
    locales.flatMap((lang) => {
      const { what, why, fix } = say(problem, lang);
      // A parser's own words are English.
      const { words: english = '' } = problem.params;
      const isUnsaid = (words: string): boolean =>
        words.trim() === '' || words.includes('undefined') || words.includes('[object') || (english !== '' && words.includes(english));
      return [what, why, fix].filter(isUnsaid);
    }),
  );

const unique = (words: readonly (string | undefined)[]): string[] => [...new Set(words.filter((word) => word !== undefined))].sort();

function timed<T>(run: () => T): [T, number] {
  const start = process.threadCpuUsage();
  const value = run();
  const { user, system } = process.threadCpuUsage(start);
  return [value, (user + system) / 1000];
}

/** Lays a case out in an empty folder, reads it as the checker does and as a browser does, and tells what became of it. */
export function outcomeOf({ files }: Pick<Case, 'files'>, dir: string): Outcome {
  for (const [file, laid] of Object.entries(files)) lay(dir, file, laid);
  const [{ read, late }, node] = timed(() => {
    const read = readContent(dir);
    return { read, late: check(read, '2026-11-22') };
  });
  const [browser, inBrowser] = timed(() => readBy(dir, treeOfMicromark));
  return {
    rules: unique(read.problems.map(({ rule }) => rule)),
    late: unique(late.map(({ rule }) => rule)),
    fields: unique(late.map(({ field }) => field)),
    ...parted(verdictOf(readBy(dir, treeOfSatteri)), verdictOf(browser)),
    unsafe: read.files.flatMap(({ body }) => unsafeIn(body.html)),
    unsaid: unsaidIn(late),
    traces: traces(),
    took: [node, inBrowser],
  };
}
