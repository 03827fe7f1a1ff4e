import { describe, expect, test } from 'vitest';
import { excerpt, wordsAt } from '../../../src/search/client/excerpt.ts';

const filler = (count: number, word = 'palabra'): string => Array.from({ length: count }, () => word).join(' ');
const textOf = (pieces: ReturnType<typeof excerpt>): string => (pieces ?? []).map(({ text }) => text).join(' ');
const hitsOf = (pieces: ReturnType<typeof excerpt>): string[] => (pieces ?? []).filter(({ hit }) => hit).map(({ text }) => text);
const at = (content: string, word: string): number[] => content.split(' ').flatMap((one, index) => (one.startsWith(word) ? [index] : []));

describe('the passage of a result', () => {
  const title = 'Retiro de niños';
  const content = `basural, vertedero ¶ ${title}. Los niños salieron del basural.[1] ¶ País basural`;

  test('marks what was found, of the text alone, without the numbers of sources', () => {
    const pieces = excerpt({ content, title, locations: at(content, 'basural') });
    expect(textOf(pieces)).toBe('Los niños salieron del basural.');
    expect(hitsOf(pieces)).toEqual(['basural.']);
  });

  test('is missing where only the words beside the text were found', () => {
    expect(excerpt({ content, title, locations: at(content, 'vertedero') })).toBeUndefined();
    expect(excerpt({ content, title, locations: [] })).toBeUndefined();
  });

  test('shows the stretch with the most different words', () => {
    const long = `x ¶ T ${filler(60)} visita visita visita ${filler(60)} visita mina ${filler(60)}`;
    const pieces = excerpt({ content: long, title: 'T', locations: [...at(long, 'visita'), ...at(long, 'mina')] });
    expect(hitsOf(pieces)).toEqual(['visita mina']);
    expect(pieces?.[0]?.text).toBe('…');
    expect(pieces?.at(-1)?.text).toBe('…');
  });

  test('reaches the end of the text', () => {
    const long = `x ¶ T ${filler(60)} final`;
    const pieces = excerpt({ content: long, title: 'T', locations: at(long, 'final') });
    expect(hitsOf(pieces)).toEqual(['final']);
    expect(pieces?.at(-1)?.text).toBe('final');
    expect(textOf(pieces).split(' ')).toHaveLength(33);
  });

  test('keeps markup as the text it is', () => {
    const hostile = 'x ¶ T <img src=x onerror=alert(1)> visita';
    expect(textOf(excerpt({ content: hostile, title: 'T', locations: [6] }))).toBe('<img src=x onerror=alert(1)> visita');
  });
});

test('the words at positions, those that are there', () => {
  expect(wordsAt('uno dos\u00a0tres', [0, 2, 9])).toEqual(['uno', 'tres']);
});
