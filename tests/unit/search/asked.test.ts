import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { asked } from '../../../src/search/client/asked.ts';
import { questionOf } from '../../../src/search/question.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const graph = graphOf(
  entry('agreements/all', { parties: ['AR', 'BR', 'CL', 'CO', 'DM', 'DO', 'EC', 'HT', 'PE', 'TT', 'US'] }),
  entry('partners/uruguay', { country: 'UY' }),
);
const shared = ['provider', 'second-provider', 'two-way'];
const learnt = ['recipient', 'two-way'];
const both = [...learnt, ...shared];

const ask = (locale: Locale, query: string) =>
  Object.fromEntries(
    asked(query, questionOf({ graph, today: '2026-01-02' }, locale)).map(({ country, roles }) => [country, new Set(roles)]),
  );
const roles = (expected: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(expected).map(([country, all]) => [country, new Set(all)]));

describe('who is asked about', () => {
  it.each<[Locale, string, Record<string, readonly string[]>]>([
    ['es', '¿Qué aprendió Chile de Perú?', { CL: learnt, PE: shared }],
    ['es', 'QUE APRENDIO PERU DEL ECUADOR', { PE: learnt, EC: shared }],
    ['es', 'qué recibió Trinidad y Tobago', { TT: learnt }],
    ['en', 'what did Chile learn from Uruguay', { CL: learnt, UY: shared }],
    ['en', 'learned from Chile', { CL: shared }],
    ['pt', 'o que o Chile aprendeu do Brasil', { CL: learnt, BR: shared }],
    ['fr', 'ce que le Chili a appris d’Haïti', { CL: learnt, HT: shared }],
    ['fr', 'ce que le Chili a appris du Brésil', { CL: learnt, BR: shared }],
  ])('in %s with a word of learning, %s', (locale, query, expected) => {
    expect(ask(locale, query)).toEqual(roles(expected));
  });

  it.each<[Locale, string, Record<string, readonly string[]>]>([
    ['es', 'qué compartió Brasil', { BR: both }],
    ['es', 'qué le enseñó Chile a Perú', { CL: both, PE: learnt }],
    ['es', 'lo que Chile compartió con Perú', { CL: shared, PE: learnt }],
    ['en', 'who helped Chile', { CL: both }],
    ['en', 'what Chile shared with Peru', { CL: shared, PE: learnt }],
    ['pt', 'o que o Brasil ensinou ao Chile', { BR: shared, CL: learnt }],
    ['fr', 'ce que le Chili a enseigné au Pérou', { CL: shared, PE: learnt }],
  ])('in %s with a word of sharing, %s', (locale, query, expected) => {
    expect(ask(locale, query)).toEqual(roles(expected));
  });

  it.each<[Locale, string, Record<string, readonly string[]>]>([
    ['fr', 'qu’a appris le Chili de la Colombie', { CL: learnt, CO: shared }],
    ['fr', 'ce que le Chili a appris de l’Équateur', { CL: learnt, EC: shared }],
    ['fr', 'ce que le Chili a enseigné à la Colombie', { CL: shared, CO: learnt }],
    ['en', 'what did Chile learn from the United States', { CL: learnt, US: shared }],
    ['es', 'qué aprendió Chile de los Estados Unidos', { CL: learnt, US: shared }],
    ['es', 'qué aprendió Chile de la República Dominicana', { CL: learnt, DO: shared }],
    ['es', 'lo que Chile enseñó a la Argentina', { CL: shared, AR: learnt }],
  ])('in %s an article stands before a country and says nothing, %s', (locale, query, expected) => {
    expect(ask(locale, query)).toEqual(roles(expected));
  });

  it('in Portuguese one learns with whom one learns from', () => {
    expect(ask('pt', 'o que o Chile aprendeu com o Brasil')).toEqual(roles({ CL: learnt, BR: shared }));
  });

  it('of two names one of which is in the other is the longer', () => {
    expect(ask('en', 'what did Dominican Republic learn')).toEqual(roles({ DO: learnt }));
    expect(ask('en', 'what did Dominica learn')).toEqual(roles({ DM: learnt }));
  });

  it.each<[Locale, string]>([
    ['es', 'acuerdos de Chile con Perú'],
    ['es', 'qué aprendió'],
    ['es', 'aprendió Chilena'],
    ['es', 'aprendió Trinidad'],
    ['es', 'Chile aprendizaje'],
    ['es', ''],
    ['es', '¿?'],
    ['en', 'aprendió Chile'],
    ['es', 'aprendió Bolivia'],
  ])('is nobody in %s, %j', (locale, query) => {
    expect(ask(locale, query)).toEqual({});
  });
});
