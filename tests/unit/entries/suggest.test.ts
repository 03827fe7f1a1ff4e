import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName } from '../../../src/entries/problem.ts';
import { suggest } from '../../../src/entries/suggest.ts';

describe('the nearest known word', () => {
  const known = ['practices', 'partners', 'summary'];

  it.each([
    ['practicas', 'practices'],
    ['PRACTICES', 'practices'],
    ['sumary', 'summary'],
    ['partner', 'partners'],
  ])('to %s is %s', (word, nearest) => {
    expect(suggest(word, known)).toBe(nearest);
  });

  it.each(['zzz', 'networks', ''])('to %j is none', (word) => {
    expect(suggest(word, known)).toBeUndefined();
  });

  it.each([
    ['cl', 'CL'],
    ['Chile', 'CL'],
    ['chle', 'CL'],
    ['ecuador', 'mdt-ecuador'],
    ['PERU', 'PE'],
  ])('to %s is the code or the id that was meant: %s', (word, code) => {
    const codes = ['AG', 'CL', 'PE', 'mdt-ecuador', 'mtpe-peru'];
    const names = [
      ['Chile', 'CL'],
      ['Perú', 'PE'],
    ] as const;
    expect(suggest(word, codes, names)).toBe(code);
  });

  it('is the one whose name has the word, in whatever language', () => {
    const names = [
      ['Formación profesional', 'vocational-training'],
      ['Formation professionnelle', 'vocational-training'],
      ['Diálogo social', 'social-dialogue'],
      ['Protección social', 'social-protection'],
    ] as const;
    const known = ['vocational-training', 'social-dialogue', 'social-protection'];
    expect(suggest('formación', known, names)).toBe('vocational-training');
    expect(suggest('formation', known, names)).toBe('vocational-training');
    expect(suggest('social', known, names)).toBeUndefined();
  });

  it('is none for a short word that shares nothing with a known one, or is part of several', () => {
    expect(suggest('xy', ['AG', 'CL'])).toBeUndefined();
    expect(suggest('mdt', ['mdt-ecuador', 'mdt-panama'])).toBeUndefined();
  });

  it('is none where nothing is known', () => {
    expect(suggest('a', [])).toBeUndefined();
  });

  it('is always a known one', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (word, words) => [undefined, ...words].includes(suggest(word, words))));
  });
});

it('a field is named by its path', () => {
  expect(fieldName(['results', 2, 'year'])).toBe('results[2].year');
  expect(fieldName(['title'])).toBe('title');
  expect(fieldName([])).toBe('');
});
