import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/components/context.ts';
import { prefillOf } from '../../../../src/components/request/prefill.ts';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { buildGraph, nodesOf, type Graph } from '../../../../src/graph/build.ts';
import { worksheetIds } from '../../../../src/schemas/worksheet.ts';
import { realContent } from '../../../support/site.ts';
import { at, entry, graphOf } from '../../graph/tiny.ts';

const contextIn = (graph: Graph, locale: Locale) =>
  contextOf(graph, locale, { base: '/', siteUrl: 'https://www.ilo.org', today: '2026-01-02' });

const graph = graphOf(
  entry('partners/agencia', { kind: 'cooperation-agency' }),
  entry('partners/ministerio', {
    country: 'EC',
    website: 'https://www.ilo.org/ministerio',
    contact: { mailbox: 'cooperacion@www.ilo.org', source: 'informe' },
    cooperationOffice: { name: 'Dirección de Cooperación', source: 'informe' },
    centralAgency: { partner: 'agencia', source: 'informe' },
    workingLanguages: ['es', 'en'],
  }),
  entry('practices/full', {
    institution: 'ministerio',
    country: 'EC',
    period: { start: '2008', end: '2010' },
    components: [
      { key: 'a', title: 'Registro', text: 'Texto.' },
      { key: 'b', title: 'Visita', text: 'Texto.' },
    ],
    conditions: [{ key: 'a', text: 'Personal.' }],
    limits: [{ key: 'a', text: 'La multa.' }],
  }),
  entry('practices/bare'),
);
const said = (id: 'full' | 'bare', locale: Locale = 'es') =>
  Object.fromEntries(
    Object.entries(prefillOf(contextIn(graph, locale), at(graph, `practices/${id}`))).map(([field, filled]) => [field, filled?.text]),
  );

describe('what a worksheet comes with', () => {
  it('is what the entries of the practice and of its institution say', () => {
    expect(said('full')).toMatchObject({
      'parties-providing-institution': 'ministerio (Ecuador)',
      'parties-providing-unit': 'Dirección de Cooperación',
      'parties-providing-door': 'cooperacion@www.ilo.org\nAgencia central: agencia',
      languages: 'español e inglés',
      components: '1. Registro\n2. Visita',
      conditions: '• Personal.',
      limits: '• La multa.',
      'agenda-1-day': 'Día 1, por la mañana',
      'agenda-2-session': 'Registro',
      'agenda-5-day': 'Día 3, por la mañana',
    });
    expect(said('full')['practice']?.split('\n')).toEqual([
      'full. ministerio (Ecuador) · 2008–2010',
      'Es full.',
      'Evidencia: Descrita. Estado: Vigente.',
      'De la ficha, verificada el 2 de enero de 2026',
      'https://www.ilo.org/es/buenas-practicas/full/',
    ]);
  });

  it('leaves blank what is not on record', () => {
    const fields = said('bare');
    for (const field of ['parties-providing-unit', 'parties-providing-door', 'languages', 'components', 'conditions', 'limits'])
      expect(fields[field], field).toBe('');
  });

  it('never speaks for a side: what each would do, pay or agree to is blank', () => {
    for (const practice of ['full', 'bare'] as const)
      expect(
        Object.keys(said(practice)).filter((field) =>
          /^(?:commitment|costs|plan|clearance|team|parties-(?:requesting|facilitating))/.test(field),
        ),
      ).toEqual([]);
  });

  it('marks the language of a text that is not the reader’s', () => {
    const filled = prefillOf(contextIn(graph, 'fr'), at(graph, 'practices/full'));
    expect(filled['conditions']).toEqual({ text: '• Personal.', lang: 'es' });
    expect(filled['agenda-2-session']).toEqual({ text: 'Registro', lang: 'es' });
    expect(filled['agenda-1-day']?.lang).toBeUndefined();
  });

  it('without a practice is the agenda and what to ask afterwards', () => {
    const fields = Object.keys(prefillOf(contextIn(graph, 'es')));
    expect(fields.filter((field) => !/^(?:agenda|follow-up)-/.test(field))).toEqual([]);
    expect(fields).toContain('follow-up-12-question');
  });

  it.each(locales)('has a place on the worksheet, for every practice on record in %s', (locale) => {
    const real = buildGraph(readContent(realContent).files).graph;
    const practices = nodesOf(real, 'practices');
    expect(practices.length).toBeGreaterThan(40);
    for (const practice of practices) {
      const filled = prefillOf(contextIn(real, locale), practice);
      expect(Object.keys(filled).filter((field) => !worksheetIds.includes(field))).toEqual([]);
      for (const one of Object.values(filled)) expect(one?.text).not.toMatch(/\{\w+\}/);
      for (const [index, { title }] of (contextIn(real, locale).view(practice).data.components ?? []).entries())
        expect(filled['components']?.text.split('\n')[index]).toBe(`${index + 1}. ${title}`);
    }
  });
});
