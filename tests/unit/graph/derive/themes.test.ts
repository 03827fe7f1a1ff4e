import { describe, expect, it } from 'vitest';
import { entriesAbout, narrowerOf, themeIdsOf, themesOf, withBroader } from '../../../../src/graph/derive/themes.ts';
import { buildGraph } from '../../../../src/graph/build.ts';
import { readFixture } from '../../helpers.ts';
import { at, entry, graphOf, ids, keys } from '../tiny.ts';

const theme = (id: string, ...broader: string[]) => entry(`themes/${id}`, broader.length === 0 ? {} : { broader });
const practice = (id: string, ...themes: string[]) => entry(`practices/${id}`, { themes });

//      work      rights
//     /    \       |
//  safety  children
//    |    /
//  mines
const themes = [
  theme('work'),
  theme('rights'),
  theme('safety', 'work'),
  theme('children', 'work', 'rights'),
  theme('mines', 'safety', 'children'),
  theme('apart'),
];
const graph = graphOf(
  ...themes,
  practice('at-top', 'work'),
  practice('both', 'mines', 'work', 'children'),
  practice('deep', 'mines'),
  practice('elsewhere', 'apart'),
  practice('side', 'rights'),
  entry('partners/offering', {
    offers: [{ key: 'a', text: 'Cursos.', themes: ['safety'], declared: '2025', channel: 'official-letter', source: 'informe' }],
    needs: [{ key: 'a', text: 'Cursos.', themes: ['apart'], declared: '2025', channel: 'official-letter', source: 'informe' }],
    priorities: [{ key: 'b', text: 'Minas.', themes: ['mines', 'safety'], source: 'informe' }],
  }),
  entry('guides/telling', { themes: ['apart'] }, { body: 'Véase [el trabajo](entry:themes/work).' }),
);

describe('the themes of an entry', () => {
  it('are those that its fields name, each once', () => {
    expect(ids(themesOf(graph, at(graph, 'practices/both')))).toEqual(['mines', 'work', 'children']);
    expect(ids(themesOf(graph, at(graph, 'partners/offering'))).sort()).toEqual(['apart', 'mines', 'safety']);
  });

  it('are those of whichever field names themes', () => {
    const extremes = buildGraph(readFixture('extremes').files).graph;
    for (const node of extremes.nodes.values()) {
      if (node.collection === 'themes') continue;
      const edges = (extremes.out.get(node.key) ?? []).filter(({ to, field }) => to.startsWith('themes/') && field !== 'body');
      expect(new Set(keys(themesOf(extremes, node))), node.key).toEqual(new Set(edges.map(({ to }) => to)));
    }
  });

  it('are not those that its text links to', () => {
    expect(ids(themesOf(graph, at(graph, 'guides/telling')))).toEqual(['apart']);
  });

  it('are none of a theme’s own', () => {
    expect(themesOf(graph, at(graph, 'themes/mines'))).toEqual([]);
  });
});

describe('an entry is found under', () => {
  it('the themes that it names and all above them, each once', () => {
    expect(themeIdsOf(graph, at(graph, 'practices/deep'))).toEqual(['mines', 'safety', 'children', 'work', 'rights']);
    expect(themeIdsOf(graph, at(graph, 'practices/both')).sort()).toEqual(['children', 'mines', 'rights', 'safety', 'work']);
    expect(themeIdsOf(graph, at(graph, 'practices/side'))).toEqual(['rights']);
    expect(themeIdsOf(graph, at(graph, 'partners/nobody'))).toEqual([]);
  });

  it('itself and all above it, where it is a theme', () => {
    expect(themeIdsOf(graph, at(graph, 'themes/children'))).toEqual(['children', 'work', 'rights']);
  });
});

describe('a theme', () => {
  it('has above it all that is broader, nearest first, each once', () => {
    expect(withBroader(graph, 'work')).toEqual(['work']);
    expect(withBroader(graph, 'children')).toEqual(['children', 'work', 'rights']);
    expect(withBroader(graph, 'mines')).toEqual(['mines', 'safety', 'children', 'work', 'rights']);
  });

  it('has right under it what names it as broader', () => {
    expect(ids(narrowerOf(graph, 'work'))).toEqual(['children', 'safety']);
    expect(ids(narrowerOf(graph, 'rights'))).toEqual(['children']);
    expect(narrowerOf(graph, 'mines')).toEqual([]);
  });

  it('in a ring stands above itself no second time', () => {
    const ring = buildGraph([theme('a', 'b'), theme('b', 'c'), theme('c', 'a')].flat()).graph;
    expect(withBroader(ring, 'a')).toEqual(['a', 'b', 'c']);
    expect(withBroader(ring, 'c')).toEqual(['c', 'a', 'b']);
  });

  it('is found once, however many ways lead up', () => {
    const layers = Array.from({ length: 40 }, (_, level) =>
      ['a', 'b'].map((side) => theme(`${side}${level}`, ...(level === 0 ? [] : [`a${level - 1}`, `b${level - 1}`]))),
    );
    expect(withBroader(graphOf(...layers.flat()), 'a39')).toHaveLength(79);
  });
});

describe('the entries about a theme', () => {
  it('are about it or anything under it, each once', () => {
    expect(keys(entriesAbout(graph, 'work'))).toEqual(['practices/at-top', 'practices/both', 'practices/deep', 'partners/offering']);
    expect(keys(entriesAbout(graph, 'rights'))).toEqual(['practices/both', 'practices/deep', 'practices/side', 'partners/offering']);
    expect(keys(entriesAbout(graph, 'children'))).toEqual(['practices/both', 'practices/deep', 'partners/offering']);
  });

  it('are not those about what is broader', () => {
    expect(keys(entriesAbout(graph, 'mines'))).toEqual(['practices/both', 'practices/deep', 'partners/offering']);
    expect(keys(entriesAbout(graph, 'safety'))).not.toContain('practices/at-top');
    expect(keys(entriesAbout(graph, 'apart'))).toEqual(['practices/elsewhere', 'partners/offering', 'guides/telling']);
  });

  it('are none where there is no such theme', () => {
    expect(entriesAbout(graph, 'nowhere')).toEqual([]);
  });
});
