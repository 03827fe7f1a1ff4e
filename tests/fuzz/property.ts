import { say } from '../../src/check/say.ts';
import { locales } from '../../src/config/locales.ts';
import { readEntry, type Read } from '../../src/entries/entry.ts';
import type { TreeReader } from '../../src/entries/render.ts';
import { treeOfMicromark } from '../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../src/entries/tree-satteri.ts';
import { traces } from '../support/hostile/canary.ts';
import { unsafeIn } from '../support/safe-html.ts';

/** What one case may take of the processor's time, in milliseconds. */
const limit = 2000;

function timed(text: string, read: TreeReader): Read {
  const start = process.threadCpuUsage();
  const entry = readEntry({ collection: 'practices', id: 'retiro', texts: { es: text }, images: ['mesa.png'], assets: [] }, read);
  const { user, system } = process.threadCpuUsage(start);
  if ((user + system) / 1000 > limit) throw new Error(`takes ${Math.round((user + system) / 1000)} ms`);
  return entry;
}

/**
 * What a reader makes of a file: that it is refused (broken text is told by one parser in other words than by the other), or
 * its HTML. Whether a list is loose, and its items paragraphs, is not always seen alike.
 */
const verdictOf = ({ problems, files }: Read): string =>
  problems.length > 0 ? 'refused' : files.map(({ body }) => body.html.replace(/<\/?p>|\s+/g, '')).join('');

/**
 * What holds of any file: it is read, in time, with one verdict from both parsers; nothing runs; its HTML has nothing that a
 * body may not have; its problems are said in every language. @returns whether the file is accepted.
 * @throws where one of these does not hold.
 */
export function holds(text: string): boolean {
  const node = timed(text, treeOfSatteri);
  const browser = timed(text, treeOfMicromark);
  const ran = traces();
  if (ran.length > 0) throw new Error(`runs: ${ran.join(', ')}`);
  if (verdictOf(node) !== verdictOf(browser)) throw new Error('the parsers differ');
  for (const { body } of [...node.files, ...browser.files]) {
    const unsafe = unsafeIn(body.html);
    if (unsafe.length > 0) throw new Error(`writes ${unsafe.join(', ')}`);
  }
  for (const problem of node.problems)
    for (const lang of locales) {
      const { what, why, fix } = say(problem, lang);
      if ([what, why, fix].some((words) => words.trim() === '')) throw new Error(`says nothing of ${problem.rule} in ${lang}`);
    }
  return node.problems.length === 0;
}
