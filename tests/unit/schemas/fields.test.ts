import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/schemas/common.ts';
import { verified } from '../../../src/schemas/review.ts';
import { anyRef, cite, country, date, key, keyed, language, name, period, ref, text, url, vocab } from '../../../src/schemas/field.ts';

const messages = (schema: z.ZodType, value: unknown): string[] => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

it.each([
  ['a text', text('title', 10), ['a', ' a ', 'a\nb', 'ñandú'], ['', '  ', 'a\n\nb', 'a\n \t\nb', 'a'.repeat(11), 1, null]],
  ['a name', name('acronym', 5), ['RIAL'], ['', 'RIALES', true]],
  ['a date', date('asOf'), ['2013', '2013-07', 2013], ['2013-7', 13, 'ayer', null, ['2013']]],
  [
    'a period',
    period('period.start'),
    [
      { start: 2010 },
      { end: '2010' },
      { start: '2010', end: '2010' },
      { start: '2010-03', end: '2010' },
      { start: '2010', end: '2010-03' },
    ],
    [{}, { start: '2011', end: '2010' }, { start: '2010-03', end: '2010-02-28' }, { since: '2010' }],
  ],
  ['a country', country('practice.country'), ['EC', 'BB'], ['ec', 'ECU', 'Ecuador', 'ZZ']],
  ['a language', language('language'), ['es', 'ht', 'qu', 'quy'], ['es-419', 'ES', 'español', '']],
  [
    'an address',
    url('website'),
    ['https://www.ilo.org', 'http://www.ilo.org/a?b'],
    ['www.ilo.org', 'javascript:alert(1)', 'ftp://www.ilo.org', 'mailto:a@www.ilo.org', ''],
  ],
  ['a key', key(), ['a', 'linea-de-base', '2010'], ['A', 'a_b', '-a', 'a-', 'a--b', 'línea', '', 'a'.repeat(61)]],
  ['a reference', ref('practice.institution', 'partners'), ['mdt-ecuador'], ['MDT', 'partners/mdt', '../mdt', '']],
  [
    'a reference to one of several',
    anyRef('exchange.framework', ['agreements', 'networks']),
    ['networks/rial'],
    ['rial', 'networks/', 'networks/RIAL', 'networks/../rial'],
  ],
  ['a citation', cite(), ['efe', ['efe', 'oea']], [[], 3, { key: 'efe' }, [1]]],
  ['a code', vocab('practice.status', 'practice-status'), ['active'], ['Active', 'activo', '']],
] as const)('%s', (_kind, schema, right, wrong) => {
  for (const value of right) expect(messages(schema, value), JSON.stringify(value)).toEqual([]);
  for (const value of wrong) expect(messages(schema, value), JSON.stringify(value)).not.toEqual([]);
});

describe('once read', () => {
  it('a text has no blanks around it', () => {
    expect(text('title').parse('  a ')).toBe('a');
  });

  it('a year that YAML took for a number is a date', () => {
    expect(date('asOf').parse(2013)).toBe('2013');
  });

  it('a citation is a list', () => {
    expect(cite().parse('efe')).toEqual(['efe']);
  });
});

it('each wrong date, address and key has a name of its own', () => {
  expect(messages(date('asOf'), '2013-13')).toEqual(['date']);
  expect(messages(url('website'), 'x')).toEqual(['url']);
  expect(messages(key(), 'Á')).toEqual(['key']);
  expect(messages(period('period.start'), {})).toEqual(['period-empty']);
  expect(messages(period('period.start'), { start: '2011', end: '2010' })).toEqual(['period-order']);
  expect(messages(text('title'), 'a\n\nb')).toEqual(['paragraph']);
});

it('every second use of a key is said', () => {
  const list = keyed('sources', {});
  const issues = list.safeParse([{ key: 'a' }, { key: 'b' }, { key: 'a' }, { key: 'a' }]).error?.issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual([
    [2, 'key'],
    [3, 'key'],
  ]);
});

describe('a rule about several fields', () => {
  const issuesOf = (schema: z.ZodType, data: unknown): string[] =>
    schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

  it('says nothing where one of them is wrong itself', () => {
    expect(issuesOf(period('practice.period'), { start: '5/3/2020', end: '2010' })).toEqual(['start date']);
    expect(issuesOf(verified(), { on: '2026', review: 'confirmed', by: ['a'], channel: 'fax', reference: 'Nota 1' })).toHaveLength(1);
  });

  it('is asked whatever else is wrong beside them', () => {
    expect(issuesOf(sources(), [{ key: 'a' }, { key: 'a' }])).toContain('1.key duplicate-key');
    expect(issuesOf(verified(), { on: 'ayer', review: 'desk', by: ['a'] })).toEqual(['on date', 'by review-extra']);
  });
});
