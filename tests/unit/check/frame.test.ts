import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '../../../src/check/frame.ts';
import { visibleText, widthOf } from '../../../src/check/visible.ts';
import { must } from '../helpers.ts';

/** What stands over the caret, as it is shown. */
const marked = (text: string, line: number, column: number): string => {
  const shown = must(frame(text, { line, column }).at(-1));
  const caret = must(shown.caret);
  let at = 0;
  return Array.from(shown.text)
    .filter((character) => {
      const here = at;
      at += widthOf(character);
      return here >= caret.before && here < caret.before + caret.width;
    })
    .join('');
};

describe('the frame of a problem', () => {
  it('is its line and the one before', () => {
    expect(frame('uno\ndos\ntres\n', { line: 3, column: 1 })).toEqual([
      { number: 2, text: 'dos' },
      { number: 3, text: 'tres', caret: { before: 0, width: 4 } },
    ]);
    expect(frame('uno', { line: 1, column: 2 })).toEqual([{ number: 1, text: 'uno', caret: { before: 1, width: 2 } }]);
  });

  it('is nothing where the file has no such line', () => {
    expect(frame('uno\n', { line: 7, column: 1 })).toEqual([]);
    expect(frame('', { line: 2, column: 1 })).toEqual([]);
  });

  it('marks the end of a line where the place is behind it', () => {
    expect(frame('uno', { line: 1, column: 9 })).toEqual([{ number: 1, text: 'uno', caret: { before: 3, width: 1 } }]);
  });

  it.each([
    ['a plain word', 'on: 2013-13', 5, '2013-13'],
    ['a word with accents', 'título: Año', 9, 'Año'],
    ['a word after wide characters', '日本語: sí', 6, 'sí'],
    ['a word after an emoji', '🙂 sí', 4, 'sí'],
    ['a word after a mark on another letter', 'n\u0303o sí', 5, 'sí'],
    ['a word after tabs', '\t\tsí', 3, 'sí'],
    ['a character that is hidden', 'M\u200bétodo', 2, '<U+200B>'],
    ['a word after a hidden character', 'M\u202eé sí', 5, 'sí'],
    ['a sign', 'a: {b}', 4, '{'],
  ])('marks %s', (_name, line, column, word) => {
    expect(marked(`---\n${line}\n`, 2, column)).toBe(word);
  });

  it('cuts a line that is long around the place', () => {
    const [shown] = frame(`${'a'.repeat(500_000)} aquí ${'b'.repeat(500_000)}`, { line: 1, column: 500_002 });
    expect(must(shown).text.length).toBeLessThan(120);
    expect(must(shown).text).toMatch(/^…a+ aquí b+…$/);
    expect(marked(`${'a'.repeat(500_000)} aquí`, 1, 500_002)).toBe('aquí');
  });

  it('stays in one line, hides nothing and marks a place in it, whatever the file holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 320 }), (source, line, column) => {
        for (const shown of frame(source, { line, column })) {
          expect(shown.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029]/);
          if (shown.caret !== undefined) expect(shown.caret.before).toBeLessThanOrEqual(widthOf(shown.text));
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('a text is shown in one line, with what is hidden written out', () => {
  expect(visibleText('a\nb\u001b[31m\u202ec\t d')).toBe('a<U+000A>b<U+001B>[31m<U+202E>c→ d');
  expect(visibleText('Año 2013, «sí» 日本 👩‍🌾')).toBe('Año 2013, «sí» 日本 👩‍🌾');
});
