import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import type { EntryFile } from '../../../src/entries/entry.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { commonWords, vocabulary } from '../../../src/search/vocabulary.ts';
import { fold } from '../../../src/search/words.ts';
import { readFixture } from '../helpers.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const ground = (...entries: readonly EntryFile[][]) => ({ graph: graphOf(...entries), today: '2026-01-02' });
const guide = (id: string, body: string, fields: Record<string, unknown> = {}) => entry(`guides/${id}`, { ...fields }, { body });
const times = (count: number, body: string) => Array.from({ length: count }, (_, at) => guide(`g${at}`, body));

describe('the words that a mistyped one can have meant', () => {
  it('are those of titles, summaries and keywords, though one entry has them', () => {
    const words = vocabulary(
      ground(
        guide('a', '', { title: 'Zafarrancho', summary: 'Un albatros único.' }),
        entry('practices/a', { institution: 'nobody', country: 'UY' }),
        entry('themes/mines', { synonyms: ['socavón'] }),
        entry('networks/a', { acronym: 'RIAL' }),
      ),
      'es',
    );
    expect(words).toEqual(expect.arrayContaining(['zafarrancho', 'albatros', 'único', 'uruguay', 'socavón', 'rial']));
  });

  it('are those of texts where three entries have them', () => {
    expect(vocabulary(ground(...times(2, 'Serendipia.')), 'es')).not.toContain('serendipia');
    expect(vocabulary(ground(...times(3, 'Serendipia.')), 'es')).toContain('serendipia');
    expect(vocabulary(ground(guide('a', 'Serendipia serendipia, serendipia.')), 'es')).not.toContain('serendipia');
  });

  it('are those of the texts in the fields too', () => {
    const practice = (id: string) => entry(`practices/${id}`, { problem: 'Faltaba serendipia.' });
    expect(vocabulary(ground(practice('a'), practice('b'), practice('c')), 'es')).toContain('serendipia');
  });

  it('are written as most entries write them, with or without accents, and once', () => {
    const words = vocabulary(ground(...times(3, 'Inspección.'), guide('x', 'Inspeccion.'), guide('y', 'INSPECCIÓN')), 'es');
    expect(words.filter((word) => fold(word) === 'inspeccion')).toEqual(['inspección']);
  });

  it('keep the ñ', () => {
    expect(vocabulary(ground(guide('a', '', { title: 'Ñandú pequeño' })), 'es')).toEqual(expect.arrayContaining(['ñandú', 'pequeño']));
  });

  it('are none shorter than four letters, and none with a figure', () => {
    const words = vocabulary(ground(guide('a', '', { title: 'Mar 2012 B2B4 cabo 1.ª, niño' })), 'es');
    expect(words).toEqual(expect.arrayContaining(['cabo', 'niño']));
    for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}]{4,}$/u);
  });

  it('are no tags and entities', () => {
    const words = vocabulary(ground(...times(3, '**Serendipia** & *mareas*.\n\n<Note>\n\nPuertos.\n\n</Note>')), 'es');
    expect(words).toEqual(expect.arrayContaining(['serendipia', 'mareas', 'puertos']));
    for (const sign of ['strong', 'nbsp', 'aside', 'class']) expect(words).not.toContain(sign);
  });

  it('are none of the team’s own pages', () => {
    expect(vocabulary(ground(entry('pages/about', { title: 'Zafarrancho' })), 'es')).not.toContain('zafarrancho');
  });

  it('are those of the texts that the reader’s language shows', () => {
    const told = entry('guides/a', { title: 'Zafarrancho' }, { translations: { en: { title: 'Hubbub', summary: 'Is.' } } });
    expect(vocabulary(ground(told), 'en')).toContain('hubbub');
    expect(vocabulary(ground(told), 'pt')).toContain('zafarrancho');
  });

  it('stand by the number of their entries, then by the alphabet', () => {
    const words = vocabulary(ground(guide('a', '', { title: 'Zorro albatros' }), guide('b', '', { title: 'Zorro' })), 'es');
    const places = ['zorro', 'albatros'].map((word) => words.indexOf(word));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const once = words.filter((word) => ['albatros', 'zorro', 'nadie'].includes(word));
    expect(once[0]).toBe('zorro');
  });
});

describe.each(locales)('of all entries, in %s', (locale) => {
  const all = { graph: buildGraph(readFixture('extremes').files).graph, today: '2026-01-02' };
  const words = vocabulary(all, locale);

  it('each word stands once, whatever its accents, and can be told from the next by a space', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words.map(fold)).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^\S{4,}$/);
  });

  it('the common ones are at most two, known, and searched for', () => {
    const common = commonWords(all, locale);
    expect(common.length).toBeLessThanOrEqual(2);
    for (const word of common) {
      expect(words).toContain(word);
      expect(stopWords(all.graph, locale).has(fold(word))).toBe(false);
    }
  });
});

describe('the words that nearly all entries have', () => {
  it('are the two of most entries', () => {
    const told = ground(...times(20, 'Serendipia albatros, zorro según quiénes.'), entry('networks/x', { title: 'Albatros y zorro' }));
    expect(commonWords(told, 'es')).toEqual(['albatros', 'zorro']);
  });

  it('are none where one in four lacks each', () => {
    const half = Array.from({ length: 10 }, (_, at) => entry(`networks/n${at}`));
    expect(commonWords(ground(...times(10, 'Serendipia.'), ...half), 'es')).not.toContain('serendipia');
  });
});
