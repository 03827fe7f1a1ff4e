import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/config/locales.ts';
import { locales } from '../../../../src/config/locales.ts';
import { formatDate } from '../../../../src/i18n/format.ts';
import { plain } from '../../../../src/sheets/choices.ts';
import { referenceOf, titlesOf, type Named } from '../../../../src/sheets/names.ts';
import { dateIn } from '../../../../src/sheets/read/dates.ts';
import { keyFor, slugOf } from '../../../../src/sheets/read/keys.ts';
import { languageIn } from '../../../../src/sheets/read/languages.ts';
import { numberIn } from '../../../../src/sheets/read/numbers.ts';

describe('a date', () => {
  it.each(locales)('is read as %s writes it, on every day and month of a year', (locale) => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
      for (const part of [date, date.slice(0, 7), date.slice(0, 4)]) {
        expect(dateIn(formatDate(part, locale), locale), formatDate(part, locale)).toBe(part);
        expect(dateIn(part, locale)).toBe(part);
      }
    }
  });

  it.each<[string, Locale, string | undefined]>([
    ['29/07/2013', 'es', '2013-07-29'],
    ['29.7.2013', 'fr', '2013-07-29'],
    ['07/2013', 'pt', '2013-07'],
    ['5/6/2013', 'es', '2013-06-05'],
    ['5/6/2013', 'en', undefined],
    ['13/6/2013', 'en', '2013-06-13'],
    ['6/13/2013', 'en', '2013-06-13'],
    ['6/6/2013', 'en', '2013-06-06'],
    ['July 15, 2013', 'en', '2013-07-15'],
    ['15th of July 2013', 'en', '2013-07-15'],
    ['julio 2013', 'en', '2013-07'],
    ['2013-7-5', 'es', '2013-07-05'],
    ['31 de febrero de 2013', 'es', undefined],
    ['2013-13', 'es', undefined],
    ['hacia 2013', 'es', undefined],
    ['de julio a agosto de 2013', 'es', undefined],
    ['2012 y 2013', 'es', undefined],
    ['mañana', 'es', undefined],
    ['', 'es', undefined],
  ])('%j in %s is %s', (text, locale, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });
});

describe('a number', () => {
  it.each<[string, Locale, number | undefined]>([
    ['2.198', 'es', 2198],
    ['2,198', 'en', 2198],
    ['2.198', 'en', 2.198],
    ['2 198', 'fr', 2198],
    ['2\u202f198,5', 'fr', 2198.5],
    ['2.198,5', 'pt', 2198.5],
    ['2198.5', 'es', 2198.5],
    ['1.000.000', 'es', 1_000_000],
    ['-3', 'es', -3],
    ['0', 'es', 0],
    ['2013', 'es', 2013],
    ['12 niños', 'es', undefined],
    ['10-20', 'es', undefined],
    ['1e3', 'es', undefined],
    ['', 'es', undefined],
  ])('%j in %s is %s', (text, locale, expected) => {
    expect(numberIn(text, locale)).toBe(expected);
  });
});

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

describe('a key', () => {
  it('comes from what its item says, and is unlike the others of its list', () => {
    expect(keyFor({ title: 'Las mesas de diálogo social' }, 'components', new Set())).toBe('mesas-dialogo-social');
    expect(keyFor({ text: 'Acción' }, 'lessons', new Set(['accion', 'accion-2']))).toBe('accion-3');
    expect(keyFor({ publisher: 'Ministerio del Trabajo', published: '2013-07' }, 'sources', new Set())).toBe('ministerio-trabajo-2013');
    expect(keyFor({}, 'followUps', new Set())).toBe('follow-ups');
    expect(keyFor({ text: '中文' }, 'outputs', new Set())).toBe('outputs');
  });

  it.each(['a'.repeat(300), 'palabra '.repeat(30), '¡¿«»', 'Ñandú & Œuvre ½', '../../etc/passwd', '__proto__', 'a'.repeat(39) + ' bcd'])(
    'is an id, or nothing, whatever %j is',
    (text) => {
      expect(slugOf(text, 6)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(text, 6).length).toBeLessThanOrEqual(40);
    },
  );
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

  it('that two have is shown with their ids, and read so', () => {
    const titles = titlesOf(entries, ['partners']);
    expect(titles).toEqual(['Ministerio de Trabajo [mt-uno]', 'Ministerio de Trabajo [mt-dos]', 'Ministério do Trabalho']);
    expect(titles.map((title) => referenceOf(entries, ['partners'], title))).toEqual(['mt-uno', 'mt-dos', 'mt-tres']);
  });

  it('is compared without case, accents and signs', () => {
    expect(plain(' Ñandú, S.A. ')).toBe('nandu s a');
  });
});
