import fs from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../src/config/locales.ts';

/** What our pages carry for our own search alone. */
const ours = [
  /<div hidden data-pagefind-ignore>[\s\S]*?<\/div>/g,
  /<p hidden data-pagefind-weight[^>]*>[\s\S]*?<\/p>/g,
  /<span hidden>[^<]*<\/span>/g,
  /\sdata-pagefind-(?:ignore|weight|meta|filter|sort)(?:="[^"]*")?/g,
];

const asItIs = (html: string): string => ours.reduce((text, part) => text.replace(part, ''), html);

/**
 * Pagefind's own default: an index of the text of the same entries' pages as it is, made and asked with default options.
 * Written to `into/<locale>/`.
 */
export async function indexAsItIs(dir: string, locale: Locale, into: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: locale });
  if (index === undefined) throw new Error('Pagefind made no index.');
  const names = fs
    .readdirSync(path.join(dir, locale), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html');
  for (const name of names.sort()) {
    const html = fs.readFileSync(path.join(dir, locale, name), 'utf8');
    if (html.includes('data-pagefind-body')) await index.addHTMLFile({ url: `/${locale}/${path.dirname(name)}/`, content: asItIs(html) });
  }
  await index.writeFiles({ outputPath: path.join(into, locale) });
  await index.deleteIndex();
}

export const done = close;
