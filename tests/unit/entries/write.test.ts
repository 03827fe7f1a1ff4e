import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { parse } from '../../../src/entries/parse.ts';
import { writeEntry } from '../../../src/entries/write.ts';
import { root } from '../helpers.ts';

const content = path.join(root, 'content');
const filesOf = (collection: Collection) =>
  fs
    .readdirSync(path.join(content, collection))
    .flatMap((id) => fs.readdirSync(path.join(content, collection, id)).map((name) => path.join(content, collection, id, name)))
    .filter((file) => file.endsWith('.mdx'));

describe.each(collections)('an entry of %s', (collection) => {
  it('that is written as it was read reads the same', () => {
    for (const file of filesOf(collection)) {
      const { data, body } = parse(fs.readFileSync(file, 'utf8'), file);
      const again = parse(writeEntry({ collection, translation: Object.hasOwn(data, 'translates'), data, body }), file);
      expect(again.problems, file).toEqual([]);
      expect(again.data, file).toEqual(data);
      expect(again.body.trim(), file).toBe(body.trim());
    }
  });
});

describe('what is written', () => {
  it('stands in the order of the schema, without what is empty, and keeps what the schema does not know', () => {
    const text = writeEntry({
      collection: 'themes',
      data: { extra: 1, sources: [], summary: 'Un resumen', related: ['', 'b'], title: 'Un título', broader: '', exactMatches: {} },
      body: '\n## Nota\n',
    });
    expect(text).toBe('---\ntitle: Un título\nsummary: Un resumen\nrelated:\n- b\nextra: 1\n---\n\n## Nota\n');
  });

  it('has its comments over the fields, once in a list', () => {
    const text = writeEntry({
      collection: 'practices',
      data: {
        title: 'Un título',
        components: [
          { key: 'a', title: 'A' },
          { key: 'b', title: 'B' },
        ],
      },
      comment: (field) => ({ title: 'El nombre\nen una línea', 'components.title': 'Qué parte es' })[field],
    });
    expect(text).toBe(
      '---\n# El nombre\n# en una línea\ntitle: Un título\ncomponents:\n- key: a\n  # Qué parte es\n  title: A\n- key: b\n  title: B\n---\n',
    );
    expect(parse(text, 'practices/a/es.mdx').problems).toEqual([]);
  });

  it('says whatever somebody typed, however it looks', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '---',
        '- a',
        '# a',
        'a: b',
        '"',
        "'",
        '{}',
        '[a',
        '*a',
        '&a b',
        '!!js/function x',
        'null',
        'true',
        '2013',
        '1e3',
        '0x1F',
        '~',
        '| ',
        '> a',
      ),
    );
    const plain = typed.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
    fc.assert(
      fc.property(plain, plain, (title, item) => {
        const text = writeEntry({ collection: 'themes', data: { title, synonyms: [item] } });
        expect(parse(text, 'themes/a/es.mdx').data).toEqual({ title, synonyms: [item] });
      }),
    );
  });
});

it('what closes the data stands under the last field, as a comment', () => {
  const text = writeEntry({ collection: 'themes', data: { title: 'Un título' }, closing: 'También:\nsynonyms' });
  expect(text).toBe('---\ntitle: Un título\n\n# También:\n# synonyms\n---\n');
  expect(parse(text, 'themes/a/es.mdx')).toMatchObject({ data: { title: 'Un título' }, problems: [] });
});
