import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { parse } from '../../../src/entries/parse.ts';
import { validate as validateEntry } from '../../../src/entries/issues.ts';
import { entrySchema } from '../../../src/exports/json-schema.ts';
import { fieldHelp, fieldLabel } from '../../../src/i18n/fields.ts';
import { schemas } from '../../../src/schemas/registry.ts';
import { root } from '../helpers.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: { uri: true, email: true },
});
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
const validators = new Map(collections.map((collection) => [collection, ajv.compile(entrySchema(collection, 'es'))]));
const of = (collection: Collection): ValidateFunction => validators.get(collection) as ValidateFunction;

const filesOf = (collection: Collection) =>
  fs.globSync(`${collection}/*/*.mdx`, { cwd: path.join(root, 'content') }).map((file) => {
    const { data } = parse(fs.readFileSync(path.join(root, 'content', file), 'utf8'), file);
    return { file, data };
  });

describe.each(collections)('the schema of %s', (collection) => {
  it('is a JSON Schema, in each language', () => {
    for (const lang of locales) expect(ajv.validateSchema(entrySchema(collection, lang)), lang).toBe(true);
  });

  it('takes every entry as it is written', () => {
    const validate = of(collection);
    const files = filesOf(collection);
    expect(files.length).toBeGreaterThan(0);
    const faults = files.flatMap(({ file, data }) => (validate(data) ? [] : [{ file, errors: validate.errors }]));
    expect(faults).toEqual([]);
  });

  it('asks for the same fields as the checker, and knows no other', () => {
    const validate = of(collection);
    validate({});
    const missing = (validate.errors ?? []).flatMap(({ params, keyword }) =>
      keyword === 'required' ? [String(params['missingProperty'])] : [],
    );
    const parsed = parse('---\n{}\n---\n', 'x');
    const asked = validateEntry(schemas[collection], parsed, 'x').problems.map(({ field }) => field);
    expect(missing.sort()).toEqual(asked.sort());
    expect(validate({ nothing: 1 })).toBe(false);
    expect(validate.errors).toContainEqual(
      expect.objectContaining({ keyword: 'additionalProperties', params: { additionalProperty: 'nothing' } }),
    );
  });
});

const practice = filesOf('practices').find(({ data }) => Object.hasOwn(data, 'results'))?.data ?? {};

it.each([
  ['a date that is none', { statusAsOf: '2020-13' }],
  ['a word that the vocabulary does not have', { status: 'alive' }],
  ['a country without a code', { country: 'México' }],
  [
    'an address of another kind',
    { sources: [{ key: 'a', title: 'A', publisher: 'B', url: 'ftp://a.b', language: 'es', kind: 'press', read: '2026' }] },
  ],
  ['a text too long', { title: 'a'.repeat(141) }],
  ['a text of blanks', { problem: '   ' }],
  ['two paragraphs', { problem: 'one\n\ntwo' }],
  ['an empty period', { period: {} }],
  ['an entry without a source', { sources: [] }],
  ['a figure that is a text', { results: [{ key: 'a', indicator: 'I', value: 'many', year: 2010, source: 'a' }] }],
  ['a key with capitals', { lessons: [{ key: 'A B', text: 'T' }] }],
  ['a theme that is no id', { themes: ['Child Labour'] }],
])('refuses %s', (_, wrong) => {
  expect(of('practices')(practice)).toBe(true);
  expect(of('practices')({ ...practice, ...wrong })).toBe(false);
});

it.each([
  ['partner', 'a partner and a name', { partner: 'a', name: 'B', role: 'provider' }, false],
  ['nobody', 'a role of nobody', { role: 'provider' }, false],
  ['name', 'a name', { name: 'B', role: 'provider' }, true],
])('of a participant %s is told apart: %s', (_, __, participant, expected) => {
  const exchange = filesOf('exchanges').find(({ data }) => !Object.hasOwn(data, 'translates'))?.data ?? {};
  const [first] = exchange['activities'] as object[];
  expect(of('exchanges')({ ...exchange, activities: [{ ...first, participants: [participant] }] })).toBe(expected);
});

it('a file that translates has the fields of a translation', () => {
  const validate = of('practices');
  const translation = { translates: 'es', method: 'human', title: 'T', summary: 'S' };
  expect(validate(translation)).toBe(true);
  expect(validate({ ...translation, country: 'MX' })).toBe(false);
  expect(validate({ ...translation, method: 'magic' })).toBe(false);
});

it.each(locales)('says in %s what a field is, and what its values mean', (lang) => {
  const { properties } = entrySchema('practices', lang)['else'] as { properties: Record<string, Record<string, unknown>> };
  expect(properties['problem']).toMatchObject({
    title: fieldLabel('practice.problem', lang),
    description: fieldHelp('practice.problem', lang),
  });
  const status = properties['status'] as { enum: string[]; enumDescriptions: string[] };
  expect(status.enumDescriptions).toHaveLength(status.enum.length);
});
