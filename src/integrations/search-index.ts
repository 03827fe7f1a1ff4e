import fs from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Locale } from '../config/locales.ts';

/** What Pagefind writes for faces that are not ours. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Only pages that say so are found; lists and the search page itself are not. */
const marked = 'data-pagefind-body';

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

async function addPages(index: PagefindIndex, dir: string, locale: Locale): Promise<number> {
  let count = 0;
  for (const url of pagesOf(dir, locale)) {
    const content = fs.readFileSync(path.join(dir, url, 'index.html'), 'utf8');
    if (!content.includes(marked)) continue;
    orThrow((await index.addHTMLFile({ url, content: separated(content) })).errors, url);
    count += 1;
  }
  return count;
}

async function indexLocale(dir: string, locale: Locale): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: locale });
  orThrow(errors, locale);
  if (index === undefined) throw new Error(`Pagefind made no index for ${locale}.`);
  const count = await addPages(index, dir, locale);
  if (count === 0) throw new Error(`No page of ${locale} carries ${marked}: the search of that language would be empty.`);
  const outputPath = path.join(dir, 'pagefind', locale);
  orThrow((await index.writeFiles({ outputPath })).errors, locale);
  await index.deleteIndex();
  for (const name of fs.readdirSync(outputPath)) if (unused.test(name)) fs.rmSync(path.join(outputPath, name));
  return count;
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
