import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFor } from '../../../../src/i18n/typed/keys.ts';
import { freeName, idFrom, slugOf } from '../../../../src/i18n/typed/slug.ts';
import { slug } from '../../../../src/schemas/slug.ts';

describe('a key', () => {
  it('comes from what its item says, and is unlike the others of its list', () => {
    expect(keyFor({ title: 'Las mesas de diálogo social' }, 'components', new Set())).toBe('mesas-dialogo-social');
    expect(keyFor({ text: 'Acción' }, 'lessons', new Set(['accion', 'accion-2']))).toBe('accion-3');
    expect(keyFor({ publisher: 'Ministerio del Trabajo', published: '2013-07' }, 'sources', new Set())).toBe('ministerio-trabajo-2013');
    expect(keyFor({}, 'followUps', new Set())).toBe('follow-ups');
    expect(keyFor({ text: '中文' }, 'outputs', new Set())).toBe('outputs');
  });

  it.each(['a'.repeat(300), 'palabra '.repeat(30), '¡¿«»', 'Ñandú & Œuvre ½', '../../etc/passwd', '__proto__', 'a'.repeat(39) + ' bcd'])(
    'is an id, or nothing, whatever %j is',
    (text) => {
      expect(slugOf(text, 6)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(text, 6).length).toBeLessThanOrEqual(40);
    },
  );
});

it.each([
  ['Subsidio al Empleo Joven: un aporte al salario de jóvenes y a sus empleadores', 'subsidio-empleo-joven-aporte-salario'],
  ['Inspección de basurales y retiro de niños', 'inspeccion-basurales-retiro-ninos'],
  ["Commission de l'emploi : cœur d’œuvre", 'commission-emploi-coeur-oeuvre'],
  ['  São Paulo, 2013!  ', 'sao-paulo-2013'],
  ['De la', 'de-la'],
  ['劳动', ''],
])('%s gets the name %s', (title, expected) => {
  expect(idFrom(title)).toBe(expected);
});

it('a name is one or nothing, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      const made = idFrom(title);
      expect(made === '' || slug.test(made), title).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('a name that is taken gets the first number that is free', () => {
  expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
});
