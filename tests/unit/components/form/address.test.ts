import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, isId, toId } from '../../../../src/components/form/address.ts';

describe('an id made of a text', () => {
  test.each([
    ['Mesa provincial de niñez', 'mesa-provincial-de-ninez'],
    ['  Ação & Relação: 2º plano ', 'acao-relacao-2-plano'],
    ['«¿Qué?»', 'que'],
    ['日本', ''],
    ['', ''],
  ])('%j is %j', (text, id) => {
    expect(toId(text)).toBe(id);
  });

  test('is cut where a word ends', () => {
    expect(toId('una inspección de basurales y un retiro', 20)).toBe('una-inspeccion-de');
    expect(toId('abcdefghijklmnopqrstuvwxyz', 10)).toBe('abcdefghij');
  });

  test('is an id or nothing, whatever the text, and no longer than wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const id = toId(text, max);
        expect(id === '' || isId(id)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 100 },
    );
  });
});

test('an id that is taken gets the next number that is free', () => {
  expect(freeId('visita', [])).toBe('visita');
  expect(freeId('visita', ['visita', 'visita-2', 'taller'])).toBe('visita-3');
});
