import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { readContent } from '../../../src/entries/read.ts';
import { factsOf } from '../../../src/exports/facts.ts';
import { buildGraph, keyOf, type Graph, type Key, type Node } from '../../../src/graph/build.ts';
import { viewOf } from '../../../src/graph/derive/view.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { countryName, labelOf } from '../../../src/i18n/labels.ts';
import { schemas } from '../../../src/schemas/registry.ts';
import { walk, type Visit } from '../../../src/schemas/walk.ts';
import { realContent } from '../../support/site.ts';
import { at, entry, graphOf } from '../graph/tiny.ts';

const real = buildGraph(readContent(realContent).files).graph;

/** What a value of the entry must be told as, found without the export's own code; nothing for a value that is not told. */
function told(graph: Graph, { value, meta, path }: Visit, locale: Locale): string | undefined {
  if (['sources', 'verified'].includes(String(path[0])) || typeof value !== 'string' || meta.cites === true) return undefined;
  if (meta.vocabulary !== undefined) return meta.vocabulary === 'qualifier' ? undefined : labelOf(meta.vocabulary, value as never, locale);
  if (meta.refers !== undefined) {
    const [only] = meta.refers;
    const target = graph.nodes.get(meta.refers.length === 1 && only !== undefined ? keyOf(only, value) : (value as Key));
    return target === undefined ? undefined : viewOf(target, locale).title;
  }
  if (meta.translatable === true) return meta.help === 'amount.unit' ? undefined : value.replace(/\s+/g, ' ');
  if (/country|[pP]arty$/.test(meta.help) && /^[A-Z]{2}$/.test(value)) return countryName(value as never, locale);
  return ['result.year', 'statement.on', 'adaptation.stageAsOf', 'agreement.signed'].includes(meta.help)
    ? formatDate(value, locale)
    : undefined;
}

describe.each(locales)('the facts of every entry in %s', (locale) => {
  const nodes = [...real.nodes.values()].filter(({ collection }) => collection !== 'pages');
  const missing = (node: Node): string[] => {
    const view = viewOf(node, locale);
    const said = factsOf(real, node, locale)
      .flatMap(({ lines }) => lines)
      .join('\n');
    const data = { ...view.data, title: view.title, summary: view.summary };
    return [...walk(schemas[node.collection], data)].flatMap((visit) => {
      const text = told(real, visit, locale);
      return text === undefined || said.includes(text) ? [] : [`${node.key} ${visit.path.join('.')}: ${text}`];
    });
  };

  it('tell every text, coded value, country, date and entry that it names', () => {
    expect(nodes.length).toBeGreaterThan(200);
    expect(nodes.flatMap(missing)).toEqual([]);
  });

  it('have a name each, and cite only sources of the entry', () => {
    for (const node of nodes) {
      const sources = 'sources' in node.data ? node.data.sources.map(({ key }) => key) : [];
      for (const { label, lines, sources: cited } of factsOf(real, node, locale)) {
        expect(label).not.toBe('');
        expect(lines.filter((line) => line.trim() === '' || /undefined|\[object/.test(line))).toEqual([]);
        expect(cited.filter((key) => !sources.includes(key))).toEqual([]);
      }
    }
  });
});

describe('a fact', () => {
  const graph = graphOf(
    entry('partners/mtess', {
      country: 'AR',
      title: 'Ministerio',
      priorities: [{ key: 'empleo', text: 'Más empleo.', source: 'informe' }],
    }),
    entry('practices/oficinas', {
      institution: 'mtess',
      components: [{ key: 'ventanilla', title: 'Ventanilla única', text: 'Un lugar.' }],
      results: [{ key: 'red', indicator: 'Oficinas', value: 1200, qualifier: 'about', unit: 'oficinas', year: 2012, source: 'informe' }],
      resources: [{ key: 'equipo', kind: 'staff', text: 'Tres personas.', source: 'informe' }],
    }),
    entry('adaptations/copia', { taken: { practice: 'oficinas', components: ['ventanilla'], from: ['mtess'], text: 'La ventanilla.' } }),
    entry('exchanges/visita', {
      alignment: { state: 'stated', priority: 'mtess#empleo', source: 'informe' },
      costs: [{ key: 'pasajes', kind: 'travel', inKind: true, source: 'informe' }],
    }),
  );
  const lines = (key: Key, label: string) => factsOf(graph, at(graph, key), 'es').filter((fact) => fact.label === label);

  it('tells a figure as one, its year without a mark of thousands, and where the page has it', () => {
    expect(lines('practices/oficinas', 'Resultados')).toEqual([
      {
        label: 'Resultados',
        lines: ['Oficinas', 'aproximadamente 1.200 oficinas', 'Año de la cifra: 2012'],
        sources: ['informe'],
        anchor: 'result-red',
      },
    ]);
  });

  it('tells a component and a priority by their words, not by the keys of the files', () => {
    expect(lines('adaptations/copia', 'Qué se tomó')[0]?.lines.join(' ')).toContain('Ventanilla única');
    expect(lines('exchanges/visita', 'Alineación con las prioridades')[0]?.lines.join(' ')).toContain('Ministerio: Más empleo.');
  });

  it('tells closed lists and yes or no in words', () => {
    expect(lines('practices/oficinas', 'Recursos')[0]?.lines[0]).toContain('Personal');
    expect(lines('exchanges/visita', 'Costos')[0]?.lines.join(' ')).toMatch(/: sí$/);
  });
});
