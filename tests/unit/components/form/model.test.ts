import { describe as suite, expect, test } from 'vitest';
import { formFields, type FormField } from '../../../../src/components/form/model.ts';
import { locales } from '../../../../src/config/locales.ts';
import { contributed } from '../../../../src/config/routes.ts';
import { describe } from '../../../../src/schemas/describe.ts';
import { schemas } from '../../../../src/schemas/registry.ts';
import { count, text, vocab } from '../../../../src/schemas/field.ts';

function* all(fields: readonly FormField[]): Generator<FormField> {
  for (const field of fields) {
    yield field;
    if (field.item !== undefined) yield* all([field.item]);
    yield* all(field.fields ?? []);
  }
}

const cases = contributed.flatMap((collection) => locales.map((locale) => ({ collection, locale })));

suite.each(cases)('the form of $collection in $locale', ({ collection, locale }) => {
  const fields = formFields(describe(schemas[collection]), collection, locale);

  test('has every field of the schema, in its order', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schemas[collection].shape));
  });

  test('names and explains every field in words', () => {
    for (const { name, label, kind, hint, fields: parts } of all(fields)) {
      expect(label, name).not.toBe('');
      if (kind !== 'group' || parts === undefined) expect(hint ?? '', name).not.toContain('{');
    }
  });

  test('names one item of a list in the singular', () => {
    const one = fields.find(({ name }) => name === 'sources')?.one;
    expect(one).toBe({ es: 'Fuente', en: 'Source', pt: 'Fonte', fr: 'Source' }[locale]);
    for (const { name, item, one: called } of all(fields)) if (item !== undefined) expect(called, name).toMatch(/^\p{Lu}/u);
  });

  test('offers words, not codes', () => {
    for (const { kind, options = [], name } of all(fields))
      if (kind === 'vocabulary' || kind === 'country' || kind === 'choice')
        for (const { value, label } of options) expect(label, `${name} ${value}`).not.toBe(value);
  });

  test('asks first for what an entry must have', () => {
    for (const field of fields) if (field.required) expect(field.short, field.name).toBe(true);
  });

  test('suggests entries wherever a field names some', () => {
    for (const { kind, suggests, name } of all(fields)) if (kind === 'reference') expect(suggests, name).not.toHaveLength(0);
  });
});

test('a field added to a schema is a field of the form, with its label, limits and choices', () => {
  const schema = schemas.guides.extend({
    tried: count('result.year').optional(),
    known: vocab('practice.evidence', 'evidence'),
    motto: text('theme.definition', 200),
  });
  const [tried, known, motto] = formFields(describe(schema), 'guides', 'es').slice(-3);
  expect(tried).toMatchObject({ name: 'tried', kind: 'number', required: false, short: false, label: 'Año de la cifra' });
  expect(known).toMatchObject({ name: 'known', kind: 'vocabulary', required: true, short: true });
  expect(known?.options?.map(({ value }) => value)).toContain('described');
  expect(motto).toMatchObject({ name: 'motto', kind: 'paragraph', max: 200 });
  expect(motto?.hint).toContain('Por ejemplo: «Trabajo que priva');
});
