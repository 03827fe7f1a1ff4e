import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/search/name-key.ts';
import { fold } from '../../../src/search/words.ts';

const little = ['de', 'la', 'y', 'el', 'en'];
const stop = new Set(little);
const key = (name: string) => nameKey(name, stop);

describe('the key of a name', () => {
  it.each([
    ['Inspección y Año Nuevo', 'inspeccion ano nuevo'],
    ['Red de la Mar (2008–2012)', 'red mar 2008–2012'],
    ['«Ñandú»: 1.ª etapa', 'ÑANDU, 1.ª ETAPA'],
    ['FO.AR', 'foar'],
    ['A.B-C-025', 'abc025'],
    ['l’eau', 'Eau'],
    ['Mar y sol', '¿El mar, en sol?'],
  ])('%s is that of %s', (name, query) => {
    expect(key(name)).toBe(key(query));
  });

  it.each([
    ['a phrase in quotes is its words', 'Mar y Sol', '"mar y sol"'],
    ['a hyphen is a space', 'CAFTA-DR', 'cafta dr'],
    ['a code is also written without its points', 'FO.AR', 'foar'],
  ])('%s: %s, %s', (_what, name, query) => {
    expect(key(query)).toBe(key(name));
  });

  it.each([
    ['Mar y sol', 'Sol y mar'],
    ['Mar', 'Mares'],
    ['Red 2008', 'Red 2012'],
  ])('%s is not that of %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('of little words alone is theirs', () => {
    expect(key('De la')).toBe(key('de LA'));
    expect(key('De la')).not.toBe(key('En el'));
  });

  it.each(['', '  ', '…', '¿?', '""', '🙂', '"…"'])('is missing where no letter is left: %j', (name) => {
    expect(key(name)).toBeUndefined();
  });

  it('is short and fit for an address', () => {
    expect(key('Una red muy larga con muchas palabras')).toMatch(/^[0-9a-z]{1,7}$/);
  });

  it('is the same whatever case, accents, punctuation and little words', () => {
    const word = fc.stringMatching(/^[a-zñáéíóúçà]{3,9}$/).filter((one) => !stop.has(fold(one)));
    const dress = fc.record({
      before: fc.constantFrom('', '(', '«', '¿', '-', 'l’', "d'"),
      after: fc.constantFrom('', ')', '»', '.', ',', ':', '…', '?!'),
      written: fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        fold,
        (text) => text.normalize('NFD'),
      ),
      then: fc.constantFrom('', ...little.map((one) => `${one} `), 'DE LA ', '– '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, dress), { minLength: 1, maxLength: 6 }), (parts) => {
        const bare = parts.map(([one]) => one).join(' ');
        const dressed = parts.map(([one, { before, after, written, then }]) => `${before}${written(one)}${after} ${then}`).join('');
        expect(key(dressed)).toBe(key(bare));
      }),
    );
  });

  it('is of its own for each of many names', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `Programa de empleo número ${at}`);
    expect(new Set(names.map(key)).size).toBe(2000);
  });
});
