import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../src/entries/entry.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { must, readFixture } from '../helpers.ts';

const { files } = readFixture('extremes');
const themeFile = must(files.find(({ id }) => id === 'emptiest-theme'));
const theme = (id: string, broader: string[]): EntryFile => ({
  ...themeFile,
  id,
  file: `themes/${id}/es.mdx`,
  data: { ...themeFile.data, broader },
});
const cycles = (themes: EntryFile[]): string[] =>
  buildGraph(themes).problems.flatMap(({ rule, params }) => (rule === 'reference/cycle' ? [params['value'] ?? ''] : []));

/** The files with one of them changed. */
const changed = (id: string, change: (data: Record<string, unknown>) => void): EntryFile[] =>
  files.map((file) => {
    if (file.id !== id) return file;
    const data = structuredClone(file.data) as unknown as Record<string, unknown>;
    change(data);
    return { ...file, data: data as unknown as EntryFile['data'] };
  });

describe('broader themes', () => {
  it('may meet again above', () => {
    expect(cycles([theme('a', ['b', 'c']), theme('b', ['d']), theme('c', ['d']), theme('d', [])])).toEqual([]);
  });

  it('may not come round', () => {
    expect(cycles([theme('a', ['b']), theme('b', ['c']), theme('c', ['a']), theme('d', ['a'])])).toEqual(['a', 'b', 'c']);
    expect(cycles([theme('a', ['a'])])).toEqual(['a']);
  });

  it('are followed once each, however many ways lead up', () => {
    const layers = Array.from({ length: 60 }, (_, level) =>
      ['a', 'b'].map((side) => theme(`${side}${level}`, level === 0 ? [] : [`a${level - 1}`, `b${level - 1}`])),
    );
    expect(cycles(layers.flat())).toEqual([]);
  });
});

describe('what is named and not there', () => {
  it('is said with the nearest that is', () => {
    const { problems } = buildGraph(
      changed('emptiest-practice', (data) => {
        data['institution'] = 'emptiest-partnr';
      }),
    );
    expect(problems).toEqual([
      {
        rule: 'reference/unknown',
        file: 'practices/emptiest-practice/es.mdx',
        path: ['institution'],
        params: { value: 'emptiest-partnr', collection: 'partners', suggestion: 'emptiest-partner' },
      },
    ]);
  });

  it('is said with its collection where several are possible', () => {
    const { problems } = buildGraph(
      changed('longest-exchange', (data) => {
        data['frameworks'] = ['networks/longest-netwrk', 'practices/longest-practice'];
      }),
    );
    expect(problems).toMatchObject([
      {
        rule: 'reference/unknown',
        path: ['frameworks', 0],
        params: { value: 'networks/longest-netwrk', collection: 'agreements, networks', suggestion: 'networks/longest-network' },
      },
      {
        rule: 'reference/unknown',
        path: ['frameworks', 1],
        params: { value: 'practices/longest-practice', collection: 'agreements, networks' },
      },
    ]);
  });

  it('is a priority of a partner that has none', () => {
    const { problems } = buildGraph(
      changed('longest-exchange', (data) => {
        data['alignment'] = { state: 'stated', priority: 'emptiest-partner#x', source: ['informe'] };
      }),
    );
    expect(problems).toMatchObject([
      { rule: 'reference/priority', path: ['alignment', 'priority'], params: { value: 'emptiest-partner#x', suggestion: '' } },
    ]);
  });

  it('is a component of a practice that is not named', () => {
    const { problems } = buildGraph(
      changed('longest-adaptation', (data) => {
        delete (data['taken'] as Record<string, unknown>)['practice'];
      }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(Array(4).fill('reference/component'));
  });

  it('is a source, wherever it is cited', () => {
    const { problems } = buildGraph(
      changed('longest-exchange', (data) => {
        (data['activities'] as { source: string[] }[])[1]?.source.push('fuente-22');
      }),
    );
    expect(problems).toMatchObject([
      { rule: 'source/unknown', path: ['activities', 1, 'source'], params: { value: 'fuente-22', suggestion: 'fuente-2' } },
    ]);
  });

  it('is an anchor, in whichever language the link stands', () => {
    const broken = files.map((file) =>
      file.id === 'longest-practice' && file.lang === 'fr'
        ? { ...file, body: { ...file.body, links: [{ target: 'partners/longest-partner#abot', line: 30, column: 4 }] } }
        : file,
    );
    expect(buildGraph(broken).problems).toMatchObject([
      {
        rule: 'link/anchor',
        file: 'practices/longest-practice/fr.mdx',
        place: { line: 30, column: 4 },
        params: { value: 'abot', suggestion: 'about' },
      },
    ]);
  });
});
