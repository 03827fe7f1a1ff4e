import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/config/routes.ts';
import { cite, date, field, fieldMeta, group, keyed, list, ref, text, words } from '../../../src/schemas/field.ts';
import { schemas, translationSchemas } from '../../../src/schemas/registry.ts';
import { translationOf } from '../../../src/schemas/translation.ts';
import { fieldsOf } from './shape.ts';

const own = ['translates', 'of', 'method', 'reviewed'];
const said = { translates: 'es', of: '0123456789ab', method: 'human' };

describe('the schema of a translation', () => {
  const original = z.strictObject({
    title: text('title'),
    summary: text('summary'),
    problem: text('practice.problem'),
    since: date('asOf'),
    institution: ref('practice.institution', 'partners'),
    synonyms: words('theme.synonyms').optional(),
    lessons: keyed('practice.lessons', { text: text('statement.text'), source: cite() }).optional(),
    population: group('practice.population', { text: text('practice.population.text'), since: date('asOf') }).optional(),
    documents: list('exchange.languages', field('language', z.string())),
    period: group('practice.period', { start: date('period.start') }),
  });
  const schema = translationOf(original);
  const accepts = (data: object) => schema.safeParse({ ...said, title: 'a', summary: 'b', ...data }).success;

  it('has the texts alone, and what a translation says of itself', () => {
    expect(Object.keys(schema.shape)).toEqual([...own, 'title', 'summary', 'problem', 'synonyms', 'lessons', 'population']);
  });

  it.each([
    {},
    { problem: 'c' },
    { synonyms: ['c'] },
    { lessons: [{ key: 'a', text: 'c' }] },
    { lessons: [{ key: 'a' }] },
    { population: { text: 'c' } },
    { reviewed: true },
  ])('accepts %j', (data) => {
    expect(accepts(data)).toBe(true);
  });

  it.each([
    { since: '2010' },
    { institution: 'a' },
    { documents: ['a'] },
    { period: { start: '2010' } },
    { lessons: [{ text: 'no key' }] },
    { lessons: [{ key: 'a', text: 'c', source: 'd' }] },
    { population: { text: 'c', since: '2010' } },
    { of: 'yesterday' },
    { of: '0123456789AB' },
    { method: 'magic' },
    { translates: 'qu' },
    { title: '' },
  ])('refuses %j', (data) => {
    expect(accepts(data)).toBe(false);
  });

  it('asks for title and summary', () => {
    expect(schema.safeParse(said).error?.issues.map(({ path }) => path[0])).toEqual(['title', 'summary']);
  });
});

describe.each(collections)('the translation of %s', (collection) => {
  const original = new Map(fieldsOf(schemas[collection]).map((one) => [one.path, one]));
  const fields = fieldsOf(translationSchemas[collection]).filter(({ path }) => !own.includes(path));

  it('has no field that the original has not', () => {
    expect(fields.filter(({ path }) => !original.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('carries every text of the original and no fact', () => {
    const isText = (path: string) => {
      const found = original.get(path);
      return found !== undefined && fieldMeta.get(found.schema)?.translatable === true;
    };
    const leaves = fields
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/(?:^|\.)key$/.test(path) && !fields.some((other) => other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[]`)),
      );
    const texts = [...original.keys()].filter(isText);
    expect(leaves.filter((path) => !isText(path))).toEqual([]);
    expect(texts.filter((path) => !fields.some((one) => one.path === path))).toEqual([]);
  });

  it('names the items of every list of groups by their key', () => {
    const lists = fields.filter(({ path }) => fields.some((other) => other.path.startsWith(`${path}[].`)));
    for (const { path } of lists) expect(fields.map((one) => one.path)).toContain(`${path}[].key`);
  });
});
