import { describe, expect, it } from 'vitest';
import { mayBe, referenceOf, titlesOf, type Named } from '../../../../src/sheets/names.ts';
import { languageIn } from '../../../../src/sheets/read/languages.ts';

it.each([
  ['español', 'es'],
  ['Spanish', 'es'],
  ['portugués', 'pt'],
  ['creole haitiano', undefined],
  ['Haitian Creole', 'ht'],
  ['guarani', 'gn'],
  ['quechua', 'qu'],
  ['es', 'es'],
  ['klingon-ish', undefined],
])('the language %s is %s', (text, code) => {
  expect(languageIn(text)).toBe(code);
});

describe('a name', () => {
  const entries: Named[] = [
    { collection: 'partners', id: 'mt-uno', title: 'Ministerio de Trabajo', names: ['MT', 'Secretaría de Trabajo'] },
    { collection: 'partners', id: 'mt-dos', title: 'Ministerio de Trabajo', names: ['MTD'] },
    { collection: 'partners', id: 'mt-tres', title: 'Ministério do Trabalho', names: ['MT'] },
    { collection: 'networks', id: 'rial', title: 'Red', names: ['RIAL'] },
  ];

  it.each([
    ['ministerio do  trabalho', 'mt-tres'],
    ['mt-dos', 'mt-dos'],
    ['MTD', 'mt-dos'],
    ['Ministerio de Trabajo [mt-uno]', 'mt-uno'],
    ['Ministerio de Trabajo', undefined],
    ['MT', undefined],
    ['secretaria de trabajo', 'mt-uno'],
    ['RIAL', undefined],
    ['', undefined],
  ])('%j is the entry %s', (text, id) => {
    expect(referenceOf(entries, ['partners'], text)).toBe(id);
  });

  it('is written with its collection where it may be of several', () => {
    expect(referenceOf(entries, ['agreements', 'networks'], 'rial')).toBe('networks/rial');
    expect(referenceOf(entries, ['agreements', 'networks'], 'networks/rial')).toBe('networks/rial');
  });

  it('that fits none, or two, comes with those that may be meant', () => {
    expect(mayBe(entries, ['partners'], 'trabajo ministerio').map(({ id }) => id)).toEqual(['mt-uno', 'mt-dos']);
    expect(mayBe(entries, ['agreements', 'networks'], 'ria').map(({ id }) => id)).toEqual(['networks/rial']);
    expect(mayBe(entries, ['partners'], 'SENCE')).toEqual([]);
  });

  it('that two have is shown with their ids, and read so', () => {
    const titles = titlesOf(entries, ['partners']);
    expect(titles).toEqual(['Ministerio de Trabajo [mt-uno]', 'Ministerio de Trabajo [mt-dos]', 'Ministério do Trabalho']);
    expect(titles.map((title) => referenceOf(entries, ['partners'], title))).toEqual(['mt-uno', 'mt-dos', 'mt-tres']);
  });
});
