import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { Corrector } from '../../../src/search/client/correct.ts';
import { fold } from '../../../src/search/words.ts';

const of = (...words: string[]) => new Corrector(words.join(' '));

describe('whether a word is known', () => {
  const corrector = of('inspección', 'niño', 'trabajo');

  it('does not depend on accents and case', () => {
    for (const word of ['inspección', 'inspeccion', 'INSPECCIÓN', 'nino', 'Niño']) expect(corrector.has(word), word).toBe(true);
    for (const word of ['inspec', 'niños', '', 'constructor']) expect(corrector.has(word), word).toBe(false);
  });

  it('leaves nothing to correct', () => {
    expect(corrector.corrections('Inspeccion')).toEqual([]);
    expect(corrector.corrections('NIÑO', 3)).toEqual([]);
  });
});

describe('what a mistyped word can have meant', () => {
  it.each([
    ['a letter too many', 'inspecccion', 'inspección'],
    ['a letter too few', 'inspecion', 'inspección'],
    ['another letter', 'inspexcion', 'inspección'],
    ['two letters swapped', 'inspecicon', 'inspección'],
    ['two letters swapped at the beginning', 'insepccion', 'inspección'],
    ['the ñ without its tilde', 'nandues', 'ñandúes'],
    ['two wrong of a long one', 'insbekcion', 'inspección'],
    ['a wrong first letter', 'onspeccion', 'inspección'],
  ])('%s: %s', (_what, typed, meant) => {
    expect([
      typed,
      of('inspección', 'ñandúes').corrections(typed)[0] ?? (of('inspección', 'ñandúes').has(typed) ? meant : undefined),
    ]).toEqual([typed, meant]);
  });

  it('is first the nearest, then the most frequent', () => {
    expect(of('caras', 'cases', 'casas').corrections('casax')).toEqual(['casas']);
    expect(of('mesas', 'casas', 'cosas').corrections('csaas')).toEqual(['casas']);
    expect(of('pasto', 'pasta', 'paste').corrections('pastx')).toEqual(['pasto', 'pasta', 'paste']);
  });

  it('begins as it was typed, where another would be as near', () => {
    expect(of('pesca', 'pista').corrections('pisca')[0]).toBe('pesca');
    expect(of('fresca', 'prisca').corrections('presca', 1)[0]).toBe('prisca');
  });

  it('is nothing for short words, unless one reaches further', () => {
    expect(of('mina', 'mesa').corrections('min')).toEqual([]);
    expect(of('mina', 'mesa').corrections('min', 1)).toEqual(['mina']);
  });

  it.each(['', ' ', 'x', '…', '🙂', 'a'.repeat(500)])('is nothing for %j', (typed) => {
    expect(of('mina', 'trabajo').corrections(typed)).toEqual([]);
    expect(new Corrector('').corrections(typed)).toEqual([]);
  });

  const word = fc.stringMatching(/^[a-eñáé]{4,12}$/);
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30, selector: fold });

  it('is never the word itself, always known, within reach and once', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-eñáé]{0,14}$/), fc.nat({ max: 2 }), (known, typed, reach) => {
        const corrections = of(...known).corrections(typed, reach);
        expect(new Set(corrections).size).toBe(corrections.length);
        for (const one of corrections) {
          expect(known).toContain(one);
          expect(fold(one)).not.toBe(fold(typed));
          // Two letters swapped are one mistake, and two of a plain distance.
          expect(distance(fold(one), fold(typed))).toBeLessThanOrEqual(3 + reach + 1);
        }
        if (typed.length < 4 && reach === 0) expect(corrections).toEqual([]);
      }),
    );
  });

  it('reaches further with every letter that it is allowed', () => {
    fc.assert(
      fc.property(words, word, (known, typed) => {
        const corrector = of(...known);
        const [near, far] = [corrector.corrections(typed), corrector.corrections(typed, 1)];
        expect(far.slice(0, near.length)).toEqual(near);
      }),
    );
  });

  it('has the word in which one letter was mistaken', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.constantFrom('x', 'ñ', 'é', ''), (known, which, where, letter) => {
        const meant = known[which % known.length] ?? '';
        const at = 1 + (where % (meant.length - 1));
        const typed = meant.slice(0, at) + letter + meant.slice(at + 1);
        const corrector = of(...known);
        fc.pre(!corrector.has(typed) && typed.length >= 4);
        expect(corrector.corrections(typed)).toContain(meant);
      }),
    );
  });
});
