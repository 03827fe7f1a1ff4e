import { expect, it } from 'vitest';
import { sortAgreements, standingWords } from '../../../../src/components/brief/standing.ts';
import { contextOf } from '../../../../src/components/context.ts';
import { nodesOf } from '../../../../src/graph/build.ts';
import { at, entry, graphOf, ids } from '../../graph/tiny.ts';

const graph = graphOf(
  entry('agreements/en-vigor', { parties: ['UY', 'PY'], signed: '1999', inForce: '2000-03-01' }),
  entry('agreements/firmado', { parties: ['UY', 'PY'], signed: '2012-05' }),
  entry('agreements/por-entrar', { parties: ['UY', 'PY', 'AR'], inForce: '2030' }),
  entry('agreements/reemplazado', { parties: ['UY', 'PY'], signed: '1990', replacedBy: 'firmado' }),
  entry('agreements/sin-fechas', { parties: ['UY', 'PY'] }),
  entry('agreements/terminado', { parties: ['UY', 'PY', 'AR'], signed: '1980', ended: '1991-12-31' }),
  entry('agreements/de-tres', { parties: ['UY', 'PY', 'AR'], inForce: '2001' }),
);
const ctx = contextOf(graph, 'es', { base: '/', siteUrl: 'https://www.ilo.org', today: '2020-06-15' });

it.each([
  ['en-vigor', 'En vigor desde el 1 de marzo de 2000'],
  ['firmado', 'Firmado (mayo de 2012); entrada en vigor no informada'],
  ['por-entrar', 'Entrada en vigor: 2030'],
  ['reemplazado', 'Reemplazado'],
  ['sin-fechas', 'Fechas no informadas'],
  ['terminado', 'Terminó (31 de diciembre de 1991)'],
] as const)('%s: %s', (id, words) => {
  expect(standingWords(ctx, at(graph, `agreements/${id}`))).toBe(words);
});

it('those of two countries come first, then by how they stand, then by title', () => {
  expect(ids(sortAgreements(ctx, nodesOf(graph, 'agreements')))).toEqual([
    'en-vigor',
    'firmado',
    'sin-fechas',
    'reemplazado',
    'de-tres',
    'por-entrar',
    'terminado',
  ]);
});
