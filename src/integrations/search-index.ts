import fs from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Locale } from '../config/locales.ts';

/** What Pagefind writes for faces that are not ours. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/;
/** Only pages that say so are found; lists and the search page itself are not. */
const marked = 'data-pagefind-body';

/** Above this Pagefind bundles what it keeps of entries into shared files: their number stays bounded, each then costs more to fetch. */
const mostFragments = 2000;

/**
 * How many positions of words go into one file of the index: Pagefind's own 20,000 make 26 kB of every word one looks up; this
 * makes 4 kB with 300 entries, and lets number and size of the files both grow with the square root of the entries.
 */
const chunkSize = (pages: number): number => Math.max(2500, Math.round(150 * Math.sqrt(pages)));
/** Read by Pagefind 1.6 when an index is made; its own option for it is not out yet. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** The pages of a language in a fixed order, which fixes the bytes of the index. */
function pagesOf(dir: string, locale: Locale): string[] {
  const names = fs.readdirSync(path.join(dir, locale), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => `/${[locale, ...path.dirname(name).split(path.sep)].filter((part) => part !== '.').join('/')}/`)
    .sort();
}

function orThrow(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${where}: ${errors.join('; ')}`);
}

/** Pagefind takes for one word what stands in two elements side by side, such as the cells of a table, and a number of a source with the word before it. */
const separated = (html: string): string => html.replace(/(<\/[a-z][a-z0-9]*>)(?=<[a-z])|(?=<sup\b)/g, '$1 ');

interface Page {
  url: string;
  content: string;
}

const entriesOf = (dir: string, locale: Locale): Page[] =>
  pagesOf(dir, locale)
    .map((url) => ({ url, content: fs.readFileSync(path.join(dir, url, 'index.html'), 'utf8') }))
    .filter(({ content }) => content.includes(marked));

async function addPages(index: PagefindIndex, pages: readonly Page[]): Promise<void> {
  for (const { url, content } of pages) orThrow((await index.addHTMLFile({ url, content: separated(content) })).errors, url);
}

async function indexLocale(dir: string, locale: Locale): Promise<number> {
  const pages = entriesOf(dir, locale);
  if (pages.length === 0) throw new Error(`No page of ${locale} carries ${marked}: the search of that language would be empty.`);
  process.env[chunkVariable] = String(chunkSize(pages.length));
  const { index, errors } = await createIndex({ forceLanguage: locale, maxFragments: mostFragments });
  orThrow(errors, locale);
  if (index === undefined) throw new Error(`Pagefind made no index for ${locale}.`);
  await addPages(index, pages);
  const outputPath = path.join(dir, 'pagefind', locale);
  orThrow((await index.writeFiles({ outputPath })).errors, locale);
  await index.deleteIndex();
  for (const name of fs.readdirSync(outputPath)) if (unused.test(name)) fs.rmSync(path.join(outputPath, name));
  return pages.length;
}

/**
 * Writes the search index of a built site, `pagefind/<locale>/`, one language at a time: that halves the memory.
 * The addresses in it stand without the base. The same pages give the same bytes.
 * @returns how many pages each language has in its index
 * @throws when Pagefind refuses a page or a language would have no page
 */
export async function indexSite({ dir, locales }: { dir: string; locales: readonly Locale[] }): Promise<Map<Locale, number>> {
  const counts = new Map<Locale, number>();
  try {
    for (const locale of locales) counts.set(locale, await indexLocale(dir, locale));
  } finally {
    await close();
  }
  return counts;
}
