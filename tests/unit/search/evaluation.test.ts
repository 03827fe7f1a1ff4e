import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { fold } from '../../../src/search/words.ts';
import { readQueries } from '../../eval/queries.ts';
import { root } from '../helpers.ts';

/** What a query must not be answered by: whatever is written for it in the search itself. */
const evaluations = path.join(root, 'tests/eval');
const queries = fs
  .readdirSync(evaluations)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const raw = JSON.parse(fs.readFileSync(path.join(evaluations, name), 'utf8')) as { relevant: string[] }[];
    // The ids as the file has them too, before any was renamed.
    return readQueries(path.join(evaluations, name)).map((query, at) => ({
      ...query,
      ids: [...query.relevant, ...(raw[at]?.relevant ?? [])],
    }));
  });

/**
 * The code is in English too, and may have the words of its own trade. Of an English query it may have `cooperation`, for
 * fields of the schemas are named so; of no other language any.
 */
const allowed: Record<Locale, readonly string[]> = { en: ['cooperation'], es: [], pt: [], fr: [] };

const shortest = 5;
const wordsOf = (text: string): string[] =>
  fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortest);

/** The text of what is no code: comments, strings, the fixed parts of templates, patterns. */
function textsOf(code: string): string[] {
  const { comments, tokens } = parse(code, { comment: true, tokens: true, range: true, loc: true });
  const texts = tokens.filter(({ type }) => ['String', 'Template', 'RegularExpression'].includes(type));
  return [...comments, ...texts].map(({ value }) => value);
}

const searched = path.join(root, 'src/search');
const files = fs
  .readdirSync(searched, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, texts: textsOf(fs.readFileSync(path.join(searched, name), 'utf8')) }));

const tellingOf = (lang: Locale): Set<string> =>
  new Set(
    queries.filter((query) => query.lang === lang).flatMap(({ query }) => wordsOf(query).filter((word) => !allowed[lang].includes(word))),
  );

describe('what this test reads', () => {
  it('is every word that is no code', () => {
    const code = 'const a = "uno" + `dos ${b} tres` + \'cuatro\'; // cinco\n/** seis */ const siete = /ocho/;';
    const read = textsOf(code).join(' ');
    for (const word of ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'ocho']) expect(read).toContain(word);
    expect(read).not.toContain('siete');
  });

  it('is the whole search, and queries in every language', () => {
    expect(files.length).toBeGreaterThan(20);
    for (const { name, texts } of files) expect(texts.length, name).toBeGreaterThan(0);
    expect(new Set(queries.map(({ lang }) => lang)).size).toBe(4);
  });
});

describe('the search knows nothing of the queries that it is measured by', () => {
  it('no id of their answers stands in it', () => {
    const ids = new Set(queries.flatMap((query) => query.ids));
    const leaks = files.flatMap(({ name, texts }) =>
      texts.flatMap((text) => [...ids].filter((id) => text.includes(id)).map((id) => `${name}: ${id}`)),
    );
    expect(leaks).toEqual([]);
  });

  it.each(['es', 'pt', 'fr', 'en'] as const)('no word of those in %s stands in it', (lang) => {
    const telling = tellingOf(lang);
    const leaks = files.flatMap(({ name, texts }) =>
      texts
        .flatMap(wordsOf)
        .filter((word) => telling.has(word))
        .map((word) => `${name}: ${word}`),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });
});
