import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeName, slugOf } from '../../../../src/cli/new/slug.ts';
import { slug } from '../../../../src/schemas/field.ts';

it.each([
  ['Inspección de basurales y retiro de niños', 'inspeccion-de-basurales-y-retiro-de-ninos'],
  ["Commission de l'emploi : cœur d’œuvre", 'commission-de-lemploi-coeur-doeuvre'],
  ['  São Paulo, 2013!  ', 'sao-paulo-2013'],
  ['劳动', ''],
  ['x'.repeat(90), 'x'.repeat(60)],
])('%s is named %s', (title, expected) => {
  expect(slugOf(title)).toBe(expected);
});

it('is a name or nothing, whatever the title, and no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      const made = slugOf(title);
      expect(made === '' || slug.test(made), title).toBe(true);
      expect(made.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 100 },
  );
});

it('is cut between words', () => {
  expect(slugOf('uno dos tres', 8)).toBe('uno-dos');
});

it('gets the first number that is free', () => {
  expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
});
