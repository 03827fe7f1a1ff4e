import { describe, expect, test } from 'vitest';
import { contributed } from '../../../src/config/routes.ts';
import { editEntry, saysTheSame } from '../../../src/entries/edit.ts';
import { parse } from '../../../src/entries/parse.ts';
import { readContent } from '../../../src/entries/read.ts';
import { realContent } from '../../support/site.ts';

const text = `---
# over the title
title: 'Un título'
summary: Un resumen
# the sources
sources:
- key: a # the first
  title: Informe
  read: 2013
- key: b
  title: Ley
extra: kept
steps:
- key: uno
  title: "Uno"
  source: a
---

Texto.
`;
const data = parse(text, '').data;
const edit = (change: Record<string, unknown>, body = 'Texto.') =>
  editEntry(text, { collection: 'guides', data: { ...data, ...change }, body });

describe('an edit', () => {
  test('that says the same changes nothing', () => {
    const same = edit({
      sources: [
        { key: 'a', title: 'Informe', read: '2013' },
        { key: 'b', title: 'Ley' },
      ],
      steps: [{ key: 'uno', title: 'Uno', source: ['a'] }],
    });
    expect(same).toBe(text);
  });

  test('changes the lines of what it changes, and no others', () => {
    expect(edit({ summary: 'Otro: resumen' })).toBe(text.replace('summary: Un resumen', "summary: 'Otro: resumen'"));
    expect(edit({}, 'Otro texto.')).toBe(text.replace('Texto.', 'Otro texto.'));
  });

  test('keeps the comments and the order of a list whose items move, go and come', () => {
    const changed = edit({
      sources: [
        { key: 'b', title: 'Ley nueva' },
        { key: 'a', title: 'Informe', read: '2013' },
        { key: 'c', title: 'Nota' },
      ],
    });
    expect(changed).toBe(
      text.replace(
        '- key: a # the first\n  title: Informe\n  read: 2013\n- key: b\n  title: Ley\n',
        '- key: b\n  title: Ley nueva\n- key: a # the first\n  title: Informe\n  read: 2013\n- key: c\n  title: Nota\n',
      ),
    );
  });

  test('puts a new field where the schema has it, and takes out one that is emptied', () => {
    expect(edit({ audience: ['ministries'] })).toContain('summary: Un resumen\naudience:\n- ministries\n# the sources\n');
    expect(edit({ steps: [] })).not.toContain('steps');
  });

  test('keeps what the schema does not know', () => {
    const { extra, ...known } = data;
    expect(extra).toBe('kept');
    expect(editEntry(text, { collection: 'guides', data: known, body: 'Texto.' })).toBe(text);
  });

  test('of a text without frontmatter gives it one', () => {
    expect(editEntry('Solo texto', { collection: 'guides', data: { title: 'T' }, body: 'Solo texto' })).toBe(
      '---\ntitle: T\n---\nSolo texto',
    );
  });
});

test('a text of the base stays as it is when nothing is changed, and says what is changed', () => {
  const { text: files } = readContent(realContent);
  // One of four: enough of every collection and language.
  for (const [file, written] of [...files].filter((_, index) => index % 4 === 0)) {
    const collection = contributed.find((one) => file.startsWith(`${one}/`));
    if (collection === undefined) continue;
    const { data: own, body } = parse(written, file);
    const translation = Object.hasOwn(own, 'translates');
    expect(editEntry(written, { collection, translation, data: own, body }), file).toBe(written);
    const changed = editEntry(written, { collection, translation, data: { ...own, summary: 'Otra cosa: sí' }, body });
    expect(parse(changed, file).data, file).toEqual({ ...own, summary: 'Otra cosa: sí' });
    const lines = written.split('\n');
    expect(
      changed.split('\n').filter((line) => !lines.includes(line)),
      file,
    ).toHaveLength(1);
  }
});

test.each([
  [2013, '2013', true],
  [['a'], 'a', true],
  ['uno\n dos', 'uno dos', true],
  [undefined, [], true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [['a', 'b'], ['b', 'a'], false],
  [['a', 'b'], 'a', false],
  [{ a: 1 }, 1, false],
  [0, undefined, false],
  [false, undefined, false],
])('%j and %j say the same: %j', (one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same);
});
