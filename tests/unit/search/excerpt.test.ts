import { describe, expect, test } from 'vitest';
import { excerpt, sectionOf, wordsAt } from '../../../src/search/client/excerpt.ts';

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

  test('reads a text without marks from its beginning', () => {
    expect(textOf(excerpt({ content: 'uno dos tres', title: 'uno', locations: [0, 2, 2] }))).toBe('uno dos tres');
  });

  test('is nothing for places where there is no word', () => {
    expect(excerpt({ content: '', title: '', locations: [7, -1] })).toBeUndefined();
  });

  test('keeps markup as the text it is', () => {
    const hostile = 'x ¶ T <img src=x onerror=alert(1)> visita';
    expect(textOf(excerpt({ content: hostile, title: 'T', locations: [6] }))).toBe('<img src=x onerror=alert(1)> visita');
  });
});

test('the words at positions, those that are there', () => {
  expect(wordsAt('uno dos\u00a0tres', [0, 2, 9])).toEqual(['uno', 'tres']);
});

describe('the section of a result', () => {
  const content = `x ¶ Minas Minas Antes visita. Contexto ${filler(3)} visita Resultados mina visita Más ${filler(3)} ¶ País mina`;
  const anchor = (element: string, text: string) => ({ element, id: text.toLowerCase(), location: content.split(' ').indexOf(text), text });
  const anchors = [anchor('h1', 'Minas'), anchor('h2', 'Contexto'), anchor('h3', 'Resultados'), anchor('h2', 'Más'), anchor('h2', 'País')];
  const section = (...locations: number[]) => sectionOf({ content, title: 'Minas', locations }, anchors)?.id;

  test('is the last heading before what was found', () => {
    expect(section(...at(content, 'visita').slice(1, 2))).toBe('contexto');
    expect(section(...at(content, 'mina').slice(0, 1))).toBe('resultados');
  });

  test('is that in which most different words were found', () => {
    const wide = `¶ T Uno visita ${filler(60)} Dos visita mina ${filler(60)}`;
    const headings = ['Uno', 'Dos'].map((text) => ({ element: 'h2', id: text, location: wide.split(' ').indexOf(text), text }));
    const found = { content: wide, title: 'T', locations: [...at(wide, 'visita'), ...at(wide, 'mina')] };
    expect(sectionOf(found, headings)?.id).toBe('Dos');
  });

  test('may be found by its heading', () => {
    expect(section(...at(content, 'Contexto'))).toBe('contexto');
  });

  test('is missing where the words stand before the first heading, or beside the text', () => {
    expect(section(...at(content, 'visita.'))).toBeUndefined();
    expect(section(...at(content, 'mina').slice(-1))).toBeUndefined();
    expect(section()).toBeUndefined();
    expect(sectionOf({ content, title: 'Minas', locations: at(content, 'visita') }, anchors.slice(0, 1))).toBeUndefined();
  });
});
