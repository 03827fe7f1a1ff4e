import fs from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { parse } from '../../../src/entries/parse.ts';
import { exampleIn, itemName, oneMoreOf } from '../../../src/i18n/fields.ts';
import { allFields, describe as describeFields } from '../../../src/schemas/describe.ts';
import examples from '../../../src/schemas/examples.json' with { type: 'json' };
import { fieldMeta, type Example } from '../../../src/schemas/field.ts';
import help from '../../../src/schemas/help.json' with { type: 'json' };
import items from '../../../src/schemas/items.json' with { type: 'json' };
import { schemas, sectionByHeading, sectionsOf, translationSchemas } from '../../../src/schemas/registry.ts';
import { vocabularies } from '../../../src/schemas/vocabularies/index.ts';
import { fixture } from '../helpers.ts';
import { fieldsOf, groupsIn, pathsIn } from './shape.ts';

const written = (collection: Collection, id: string) =>
  parse(fs.readFileSync(`${fixture('extremes')}/${collection}/${id}/es.mdx`, 'utf8'), id).data;
const singular = (collection: Collection) => (collection === 'pages' ? 'about' : collection.slice(0, -1));
const known = collections.filter((collection) => collection !== 'pages');
const all = collections.flatMap((collection) => [
  ...fieldsOf(schemas[collection]).map((field) => ({ ...field, name: `${collection}: ${field.path}` })),
  ...fieldsOf(translationSchemas[collection]).map((field) => ({ ...field, name: `${collection} translated: ${field.path}` })),
]);

describe.each(known)('%s', (collection) => {
  const longest = written(collection, `longest-${singular(collection)}`);
  const emptiest = written(collection, `emptiest-${singular(collection)}`);
  const schema = schemas[collection];
  const fields = fieldsOf(schema);

  it('accept an entry that has every field', () => {
    expect(schema.safeParse(longest).error).toBeUndefined();
    const present = pathsIn(schema.parse(longest));
    expect(fields.map(({ path }) => path).filter((path) => !present.has(path))).toEqual([]);
  });

  it('accept an entry that has the required fields alone', () => {
    expect(schema.safeParse(emptiest).error).toBeUndefined();
    const top = fields.filter(({ path, required }) => required && !/[.[]/.test(path));
    expect(Object.keys(emptiest).sort()).toEqual(top.map(({ path }) => path).sort());
  });

  it('refuse an entry that lacks any of them', () => {
    for (const name of Object.keys(emptiest)) {
      const { [name]: _gone, ...rest } = emptiest;
      expect(schema.safeParse(rest).success, name).toBe(false);
    }
  });

  it('refuse an unknown field wherever it stands', () => {
    for (const name of ['unknown', 'constructor', 'translates']) {
      const count = groupsIn(longest).length;
      for (let at = 0; at < count; at += 1) {
        const copy = structuredClone(longest);
        const group = groupsIn(copy)[at];
        if (group !== undefined) group[name] = 'x';
        expect(schema.safeParse(copy).success, `${name} in ${JSON.stringify(group).slice(0, 80)}`).toBe(false);
      }
    }
  });

  it('refuse a key that stands twice in a list', () => {
    for (const [name, value] of Object.entries(longest)) {
      if (!Array.isArray(value) || typeof (value[0] as { key?: unknown } | undefined)?.key !== 'string') continue;
      const twice = { ...longest, [name]: [...(value as unknown[]), structuredClone(value[0] as unknown)] };
      expect(schema.safeParse(twice).error?.issues.map(({ message, path }) => [message, path])).toEqual([
        ['duplicate-key', [name, value.length, 'key']],
      ]);
    }
  });

  it('refuse an entry without a source', () => {
    expect(schema.safeParse({ ...emptiest, sources: [] }).error?.issues.map(({ message }) => message)).toEqual(['no-source']);
  });
});

it('pages accept title and summary alone', () => {
  expect(schemas.pages.safeParse(written('pages', 'about')).success).toBe(true);
  expect(schemas.pages.safeParse({ ...written('pages', 'about'), sources: [] }).success).toBe(false);
});

describe('what the site knows of a field', () => {
  it('is known of every field of every schema', () => {
    expect(all.filter(({ schema }) => fieldMeta.get(schema) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it.each(locales)('is explained in %s', (locale) => {
    const missing = all.flatMap(({ schema, name }) => {
      const key = fieldMeta.get(schema)?.help;
      const words: Partial<Record<string, string>> = key === undefined ? {} : help[key];
      return (words[locale] ?? '').trim() === '' ? [name] : [];
    });
    expect(missing).toEqual([]);
  });

  it('has an explanation for nothing else', () => {
    const used = new Set(all.map(({ schema }) => fieldMeta.get(schema)?.help));
    expect(Object.keys(help).filter((key) => !used.has(key as keyof typeof help))).toEqual([]);
  });

  it('names collections that there are', () => {
    const references = all.flatMap(({ schema }) => fieldMeta.get(schema)?.refers ?? []);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((name) => !collections.includes(name))).toEqual([]);
  });

  it('names vocabularies that there are', () => {
    const names = all.flatMap(({ schema }) => fieldMeta.get(schema)?.vocabulary ?? []);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !Object.hasOwn(vocabularies, name))).toEqual([]);
  });

  it.each(locales)('gives examples in %s that the field accepts', (locale) => {
    const wrong = all.filter(({ schema }) => {
      const example = fieldMeta.get(schema)?.example;
      return example !== undefined && !schema.safeParse(exampleIn(example, locale)).success;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('gives an example of every text, in four languages where it is words', () => {
    const without = all.filter(({ schema }) => {
      const { help: key, translatable, refers, example } = fieldMeta.get(schema) ?? {};
      // Its explanation shows one in each language.
      if (!(schema instanceof z.ZodString) || refers !== undefined || key === 'acronymIn' || key?.startsWith('translation.')) return false;
      return translatable === true ? typeof example !== 'object' : example === undefined;
    });
    expect(without.map(({ name }) => name)).toEqual([]);
    for (const [key, example] of Object.entries<Example>(examples))
      if (typeof example === 'object') expect(Object.keys(example), key).toEqual([...locales]);
      else expect(String(example), key).not.toContain(' ');
  });

  it('has an example of nothing else', () => {
    const used = new Set(all.map(({ schema }) => fieldMeta.get(schema)?.help));
    expect(Object.keys(examples).filter((key) => !used.has(key as keyof typeof help))).toEqual([]);
  });
});

describe('the sections of a text', () => {
  it.each(known)('of %s are found by their heading in each language', (collection) => {
    for (const section of sectionsOf[collection] ?? []) {
      for (const locale of locales) expect(sectionByHeading(collection, section.heading[locale], locale)).toBe(section);
      expect(section.key).toMatch(/^[a-z-]+$/);
    }
  });

  it('are the author’s in guides and pages', () => {
    expect(collections.filter((collection) => sectionsOf[collection] === null)).toEqual(['guides', 'pages']);
  });
});

describe('the words for one item of a list', () => {
  const lists = collections.flatMap((collection) => [...allFields(describeFields(schemas[collection]))]).filter(({ item }) => item?.fields);

  it('are there for every list of groups, and for nothing else', () => {
    expect(Object.keys(items)).toEqual([...new Set(lists.map(({ name }) => name))].sort());
  });

  it.each(locales)('begin as a heading in %s, and follow the word for one more', (locale) => {
    for (const { name } of lists) {
      const one = itemName(name, locale) ?? '';
      expect(one, name).toMatch(/^\p{Lu}\p{Ll}/u);
      expect(oneMoreOf(name, locale)?.endsWith(` ${one.charAt(0).toLowerCase()}${one.slice(1)}`), name).toBe(true);
    }
    expect(itemName('title', locale)).toBeUndefined();
  });
});
