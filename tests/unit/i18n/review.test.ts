import { expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { reviewSaid } from '../../../src/i18n/review.ts';

const names = ['Ministerio de Trabajo', 'Agencia'];

it('says nothing of a desk review', () => {
  for (const locale of locales) expect(reviewSaid({ on: '2026-01-02', review: 'desk' }, [], locale)).toBeUndefined();
});

it('says who confirmed, when, how and where it is on record', () => {
  const said = reviewSaid({ on: '2026-03-01', review: 'confirmed', channel: 'official-letter', reference: 'Oficio 12' }, names, 'es');
  expect(said).toBe('Confirmó: Ministerio de Trabajo y Agencia (1 de marzo de 2026). Carta oficial: Oficio 12.');
});

it('dates an objection by the day it was made, with its channel where it is known', () => {
  const contested = { on: '2026-01-02', review: 'contested', objected: '2026-02-03' } as const;
  expect(reviewSaid(contested, names, 'en')).toBe('Contested by: Ministerio de Trabajo and Agencia (3 February 2026).');
  expect(reviewSaid({ ...contested, channel: 'institutional-mail', reference: 'M-7' }, ['Agencia'], 'en')).toBe(
    'Contested by: Agencia (3 February 2026). Institutional mail: M-7.',
  );
});

it('leaves nothing open in any language', () => {
  for (const locale of locales)
    for (const review of ['confirmed', 'peer-reviewed', 'contested'] as const)
      expect(reviewSaid({ on: '2026', review, channel: 'official-letter', reference: 'R' }, names, locale)).not.toMatch(/[{}]|undefined/);
});
