import { describe as suite, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { collections } from '../../../src/config/routes.ts';
import { fieldHelp, fieldLabel } from '../../../src/i18n/fields.ts';
import { allFields, describe, type FieldModel } from '../../../src/schemas/describe.ts';
import { date, group, keyed, text, type HelpKey } from '../../../src/schemas/field.ts';
import help from '../../../src/schemas/help.json' with { type: 'json' };
import labels from '../../../src/schemas/labels.json' with { type: 'json' };
import { schemas, translationSchemas } from '../../../src/schemas/registry.ts';
import { inSnapshot, worthHaving } from '../../../src/schemas/snapshot.ts';
import { must } from '../helpers.ts';
import { fieldsOf } from './shape.ts';

const modelAt = (fields: readonly FieldModel[], path: string): FieldModel =>
  must([...allFields(fields)].find((field) => field.path === path));
const exchange = describe(schemas.exchanges);

suite.each(collections)('the fields of %s', (collection) => {
  const fields = [...allFields(describe(schemas[collection]))];

  it('are all described, and as required as the schema has them', () => {
    const described = new Map(fields.map((field) => [field.path, field.required]));
    for (const { path, required } of fieldsOf(schemas[collection])) {
      expect(described.get(path.replaceAll('[].', '.')), path).toBe(required);
    }
  });

  it('are plain data', () => {
    const model = describe(schemas[collection]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('have a label and a help in each language, but for the bare items of lists', () => {
    const items = new Set(fields.flatMap(({ item }) => item ?? []));
    const without = fields.filter((field) => field.help === undefined && !items.has(field));
    expect(without).toEqual([]);
  });

  it('of a translation are texts, the keys that place them and what it says of itself', () => {
    const about = ['translates', 'of', 'method', 'reviewed'];
    const others = [...allFields(describe(translationSchemas[collection]))].filter(
      ({ translatable, fields: parts, item, kind, path }) =>
        translatable !== true && parts === undefined && item === undefined && kind !== 'key' && !about.includes(path),
    );
    expect(others.filter(({ path }) => path !== 'synonyms[]')).toEqual([]);
  });
});

it.each([
  ['title', { kind: 'text', required: true, translatable: true, min: 1, max: 140, help: 'title' }],
  ['summary', { kind: 'paragraph', max: 420 }],
  ['sources', { kind: 'keyed', required: true, rules: ['no-source'] }],
  ['sources.key', { kind: 'key', max: 60 }],
  ['sources.url', { kind: 'url', required: true }],
  ['sources.read', { kind: 'date', rules: ['date'], example: '2025-03-14' }],
  ['period', { kind: 'period', rules: ['period-empty', 'period-order'] }],
  ['modality', { kind: 'vocabulary', vocabulary: 'modality' }],
  ['activities.country', { kind: 'country', required: false }],
  ['activities.participants', { kind: 'list', min: 1 }],
  ['activities.participants.partner', { kind: 'reference', refers: ['partners'] }],
  ['activities.source', { kind: 'citation', required: true }],
  ['delegation', { kind: 'group', required: false }],
  ['delegation.men', { kind: 'number', integer: true, min: 0 }],
  ['series.phase', { kind: 'number', integer: true, min: 1 }],
  ['costs.amount.value', { kind: 'number' }],
  ['costs.inKind', { kind: 'boolean' }],
  ['costs.amount.currency', { kind: 'text', pattern: '^[A-Z]{3}$', rules: ['currency'] }],
])('%s is what its schema says', (path, expected) => {
  expect(modelAt(exchange, path)).toMatchObject(expected);
});

it('of two collections a reference names both, and a closed list without a vocabulary its values', () => {
  expect(modelAt(exchange, 'frameworks').item).toMatchObject({ kind: 'reference', refers: ['agreements', 'networks'] });
  expect(modelAt(describe(schemas.practices), 'resources.kind')).toMatchObject({ kind: 'choice', values: ['staff', 'money', 'time'] });
  expect(modelAt(describe(schemas.partners), 'acronymIn')).toMatchObject({ kind: 'languages' });
  expect(modelAt(describe(schemas.partners), 'contact.mailbox')).toMatchObject({ kind: 'mail' });
  expect(modelAt(describe(schemas.themes), 'synonyms')).toMatchObject({
    kind: 'list',
    translatable: true,
    item: { kind: 'text', max: 80 },
  });
});

it('a field that a schema gets is described where it stands', () => {
  const more = schemas.networks.extend({
    reach: text('summary', 90),
    visits: keyed('network.mechanisms', {
      on: date('asOf'),
      place: group('network.founded', { name: text('title', 80).optional() }),
    }).optional(),
  });
  const fields = describe(more);
  expect(fields.map(({ name }) => name).slice(-2)).toEqual(['reach', 'visits']);
  expect(modelAt(fields, 'reach')).toMatchObject({ kind: 'text', required: true, max: 90 });
  expect(modelAt(fields, 'visits')).toMatchObject({ kind: 'keyed', required: false });
  expect(modelAt(fields, 'visits.on')).toMatchObject({ kind: 'date', required: true });
  expect(modelAt(fields, 'visits.place.name')).toMatchObject({ kind: 'text', required: false });
});

suite('labels', () => {
  it('are there for every field that is explained, and for no other', () => {
    expect(Object.keys(labels).sort()).toEqual(Object.keys(help).sort());
  });

  it.each(locales)('in %s are short, begin with a capital and end without a full stop', (locale) => {
    for (const key of Object.keys(labels) as HelpKey[]) {
      const label = fieldLabel(key, locale);
      expect(label, key).toMatch(/^¿?\p{Lu}.{1,48}[^.]$/u);
      expect(fieldHelp(key, locale), key).not.toBe('');
    }
  });
});

suite.each(Object.keys(worthHaving) as (keyof typeof worthHaving)[])('the short form of %s', (collection) => {
  const fields = describe(schemas[collection]);

  it('names fields that are there and may be left out', () => {
    for (const path of worthHaving[collection]) expect(modelAt(fields, path).required, path).toBe(false);
  });

  it('has what an entry must have, and not much more', () => {
    const short = fields.filter((field) => inSnapshot(collection, field));
    expect(short).toEqual(expect.arrayContaining(fields.filter(({ required }) => required)));
    expect(short.length).toBeGreaterThanOrEqual(6);
    expect(short.length).toBeLessThanOrEqual(15);
  });
});
