import { describe, expect, it, vi } from 'vitest';
import type { QuestionWords } from '../../../src/search/client/asked.ts';
import { find, type Means, type Question } from '../../../src/search/client/find.ts';
import { fakeIndex, type Told } from './fake-index.ts';

const words: QuestionWords = {
  stop: ['de', 'la', 'los', 'en', 'que', 'aprendio', 'con'],
  learning: ['aprendio'],
  sharing: ['compartio'],
  from: ['de'],
  to: ['con'],
  articles: ['la', 'el'],
  common: [],
  countries: { EC: 'ecuador', GT: 'guatemala', UY: 'uruguay' },
};
const codes = (type: string, freshness: string, more: Record<string, string[]> = {}) => ({ type: [type], freshness: [freshness], ...more });

const told: Record<string, Told> = {
  clinic: {
    title: 'Clínica móvil',
    text: 'Visita inspección rural en Ecuador',
    codes: codes('practices', 'current', { country: ['EC'] }),
    newest: 2010,
    verified: 3,
  },
  visit: {
    title: 'Visita de puertos',
    text: 'Guatemala y Ecuador: inspección',
    codes: codes('exchanges', 'closed', {
      country: ['EC', 'GT'],
      role: ['provider', 'recipient'],
      countryRole: ['EC-provider', 'GT-recipient'],
    }),
    newest: 2012,
    verified: 1,
  },
  return: {
    title: 'Visita de vuelta',
    text: 'Ecuador y Guatemala: inspección',
    codes: codes('exchanges', 'closed', {
      country: ['EC', 'GT'],
      role: ['provider', 'recipient'],
      countryRole: ['GT-provider', 'EC-recipient'],
    }),
    newest: 2013,
    verified: 2,
  },
  sea: {
    title: 'Red de la mar',
    text: 'Puertos puertos puertos y niños A.B-C-025',
    codes: codes('networks', 'expired', { country: ['UY'] }),
    newest: 1999,
    verified: 4,
  },
  port: { title: 'Puertos', text: 'Otra cosa', codes: codes('themes', 'current') },
};
const known = new Map([
  ['type', ['practices', 'exchanges', 'networks', 'themes']],
  ['country', ['EC', 'GT', 'UY']],
  ['role', ['provider', 'recipient']],
]);

const ids = Object.keys(told);
const meansWith = (instead: Record<string, string> = {}) => {
  const correct = vi.fn((word: string) => Promise.resolve(instead[word]));
  const index = fakeIndex(told, words.stop);
  const means: Means = { index: () => Promise.resolve(index), words: () => Promise.resolve(words), correct, known };
  return { means, correct };
};
const ask = (question: Partial<Question>, instead: Record<string, string> = {}) =>
  find(meansWith(instead).means, { query: '', choices: new Map(), ...question });
const idsOf = async (question: Partial<Question>, instead: Record<string, string> = {}) =>
  (await ask(question, instead)).results.map(({ id }) => id);

describe('without a query', () => {
  it.each(['', '   '])('everything stands as the site lists it: %j', async (query) => {
    const { results, corrections, complete } = await ask({ query });
    expect(results.map(({ id }) => id)).toEqual(ids);
    expect({ corrections, complete }).toEqual({ corrections: [], complete: true });
  });

  it('nothing is corrected', async () => {
    const { means, correct } = meansWith();
    await find(means, { query: '', choices: new Map() });
    expect(correct).not.toHaveBeenCalled();
  });
});

describe('a query', () => {
  it('finds those that have its words, whatever their accents and case', async () => {
    expect(await idsOf({ query: 'NINOS' })).toEqual(['sea']);
    expect(new Set(await idsOf({ query: 'inspeccion' }))).toEqual(new Set(['clinic', 'visit', 'return']));
  });

  it('is complete where an entry has every word', async () => {
    expect((await ask({ query: 'inspección de la clínica rural' })).complete).toBe(true);
  });

  it('is not complete where none has, and still finds those with most of it', async () => {
    const { results, complete } = await ask({ query: 'clínica rural vuelta' });
    expect(complete).toBe(false);
    expect(results[0]?.id).toBe('clinic');
  });

  it('leaves out what has little of it where others have all', async () => {
    expect(await idsOf({ query: 'clínica móvil rural inspección' })).toEqual(['clinic']);
  });

  it('that is a name finds that entry first', async () => {
    expect((await idsOf({ query: 'puertos' }))[0]).toBe('port');
    expect((await idsOf({ query: '¿Los PUERTOS?' }))[0]).toBe('port');
  });

  it('in quotes finds the phrase, and corrects nothing', async () => {
    const { means, correct } = meansWith();
    const { results, corrections } = await find(means, { query: '"red de la mar"', choices: new Map() });
    expect(results.map(({ id }) => id)).toEqual(['sea']);
    expect(corrections).toEqual([]);
    expect((await find(means, { query: '"mar de la red"', choices: new Map() })).results).toEqual([]);
    expect(correct).not.toHaveBeenCalled();
  });

  it('of a code finds it with and without its signs', async () => {
    expect(await idsOf({ query: 'A.B-C-025' })).toEqual(['sea']);
    expect(await idsOf({ query: 'abc025' })).toEqual(['sea']);
  });

  it('of a code that no entry has is that of its parts, without a word said', async () => {
    const { results, corrections } = await ask({ query: 'clínica-móvil' });
    expect(results.map(({ id }) => id)).toEqual(['clinic']);
    expect(corrections).toEqual([]);
  });

  it.each(['…', '¿?', '🙂', '\u0000'])('without a word finds nothing: %j', async (query) => {
    const { results, corrections } = await ask({ query });
    expect(results).toEqual([]);
    expect(corrections).toEqual([]);
  });
});

describe('a word that no entry has', () => {
  it('is searched as what it can have meant, and said to be', async () => {
    const { results, corrections, complete } = await ask({ query: 'clinnica rural' }, { clinnica: 'clínica' });
    expect(results.map(({ id }) => id)).toEqual(['clinic']);
    expect(corrections).toEqual([{ typed: 'clinnica', meant: 'clínica' }]);
    expect(complete).toBe(true);
  });

  it('is left out where it can have meant nothing, and said to be', async () => {
    const { results, corrections } = await ask({ query: 'clínica zzzz' });
    expect(results.map(({ id }) => id)).toEqual(['clinic']);
    expect(corrections).toEqual([{ typed: 'zzzz' }]);
  });

  it('alone finds nothing', async () => {
    const { results, corrections, complete } = await ask({ query: 'zzzz' });
    expect({ results, corrections, complete }).toEqual({ results: [], corrections: [{ typed: 'zzzz' }], complete: false });
  });

  it('is not said to be another where the entries have it after all', async () => {
    const { corrections } = await ask({ query: 'zzzz' }, { zzzz: 'zzzz' });
    expect(corrections).toEqual([]);
  });

  it('is searched once where it can have meant another that was typed', async () => {
    const { results } = await ask({ query: 'puertos peurtos' }, { peurtos: 'puertos' });
    expect(results.find(({ id }) => id === 'port')?.locations).toEqual([0]);
  });

  it('does not keep those that are known from being searched as they are', async () => {
    const { means, correct } = meansWith();
    await find(means, { query: 'clínica zzzz inspección', choices: new Map() });
    expect(correct.mock.calls).toEqual([['zzzz']]);
  });
});

describe('who learnt from whom', () => {
  it('is answered by the exchange in which it was so', async () => {
    expect((await idsOf({ query: '¿Qué aprendió Guatemala de Ecuador?' }))[0]).toBe('visit');
    expect((await idsOf({ query: '¿Qué aprendió Ecuador de Guatemala?' }))[0]).toBe('return');
  });

  it('is complete where an entry has every word, though none had the role', async () => {
    expect((await ask({ query: 'qué aprendió Ecuador clínica' })).complete).toBe(true);
  });

  it('is a plain query where nobody had the role', async () => {
    expect(await idsOf({ query: 'qué aprendió Uruguay niños' })).toEqual(['sea']);
  });
});

describe('what an entry is worth whatever is asked', () => {
  it('lets what lapsed stand lower, and hides nothing', async () => {
    const twins = {
      old: { title: 'Faro', codes: codes('practices', 'expired') },
      young: { title: 'Faro', codes: codes('practices', 'current') },
    };
    const index = fakeIndex(twins);
    const means = { ...meansWith().means, index: () => Promise.resolve(index) };
    expect((await find(means, { query: 'faro', choices: new Map() })).results.map(({ id }) => id)).toEqual(['young', 'old']);
  });
});

describe('the order asked for', () => {
  it.each([
    ['newest', ['return', 'visit', 'clinic']],
    ['verified', ['clinic', 'return', 'visit']],
  ] as const)('is that of what was found, %s', async (sort, expected) => {
    expect(await idsOf({ query: 'inspección', sort })).toEqual(expected);
  });

  it('is that of everything without a query', async () => {
    expect((await idsOf({ sort: 'newest' })).slice(0, 3)).toEqual(['return', 'visit', 'clinic']);
  });
});

describe('narrowed', () => {
  const choices = new Map([
    ['country', ['GT']],
    ['role', ['provider']],
  ]);

  it('those are left that have what is chosen', async () => {
    expect(await idsOf({ choices })).toEqual(['return']);
    expect(await idsOf({ query: 'inspección', choices })).toEqual(['return']);
    expect(await idsOf({ query: 'niños', choices })).toEqual([]);
  });

  it('whether it is complete is said of what was found before', async () => {
    expect((await ask({ query: 'niños', choices })).complete).toBe(true);
  });

  it('each value is counted among what the query found', async () => {
    const { count } = await ask({ query: 'inspección', choices: new Map([['type', ['practices']]]) });
    expect(await count(['type', 'country'])).toEqual({
      type: { practices: 1, exchanges: 2, networks: 0, themes: 0 },
      country: { EC: 1, GT: 0, UY: 0 },
    });
    expect(await count([])).toEqual({});
  });
});
