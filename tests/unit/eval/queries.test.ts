import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renamed } from '../../../src/config/renames.ts';
import { readContent } from '../../../src/entries/read.ts';
import { readQueries } from '../../eval/queries.ts';
import { realContent } from '../../support/site.ts';
import { root } from '../helpers.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-queries-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const written = (content: unknown): string => {
  const file = path.join(folder, 'queries.json');
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
};
const one = { class: 'plain', lang: 'es', query: 'x', relevant: ['a'] };

describe('a file of queries', () => {
  it('is read as it is', () => {
    expect(readQueries(written([one]))).toEqual([one]);
    expect(readQueries(written([]))).toEqual([]);
  });

  it('names an entry that was renamed by its new id', () => {
    for (const { from, to } of renamed)
      expect(readQueries(written([{ ...one, relevant: ['a', from.id] }]))[0]?.relevant).toEqual(['a', to.id]);
  });

  it.each([
    ['a language that the site has not', { ...one, lang: 'de' }],
    ['no answer', { ...one, relevant: [] }],
    ['a field too many', { ...one, note: 'x' }],
    ['a field too few', { class: 'plain', lang: 'es', query: 'x' }],
  ])('is refused with %s', (_what, query) => {
    expect(() => readQueries(written([query]))).toThrow();
  });
});

describe('the queries of this site', () => {
  const evaluations = path.join(root, 'tests/eval');
  const files = fs.readdirSync(evaluations).filter((name) => name.endsWith('.json'));
  const ids = new Set(readContent(realContent).files.map(({ id }) => id));

  it.each(files)('are answered by entries that are there, %s', (name) => {
    const queries = readQueries(path.join(evaluations, name));
    expect(queries.flatMap(({ relevant }) => relevant).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(queries.map(({ lang, query }) => `${lang} ${query}`)).size).toBe(queries.length);
  });
});
