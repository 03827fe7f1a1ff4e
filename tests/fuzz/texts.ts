import fc from 'fast-check';
import { payloads } from '../support/hostile/payloads.ts';
import { bodies } from '../unit/hostile/bodies.ts';
import { bodyOf, head, textOf } from '../unit/hostile/case.ts';
import { headers } from '../unit/hostile/headers.ts';
import { markdown } from '../unit/entries/markdown.ts';

const start = head();
const piecesOf = (texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const crafted = piecesOf(bodies.map(bodyOf));
const signs = piecesOf([
  ...('<>{}[]()*_`~|&#!\\"\'=:;/-+.,\n\t @$%^?'.match(/[^]/g) ?? []),
  '\n\n',
  '    ',
  '- ',
  '> ',
  '1. ',
  '```',
  '<!--',
  '-->',
  '</',
  '/>',
  '{/*',
  '*/}',
  '](',
  '![',
  '&#',
  '\u202e',
  '\u0000',
  '\ud800',
  '\ufeff',
  '\r',
]);
const letters = fc.string({ unit: 'grapheme', maxLength: 20 });

/** A text with some of it left out, put twice, or put elsewhere. */
const changed = (text: fc.Arbitrary<string>, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat(10_000), fc.nat(40), pieces), { maxLength: 6 })).map(([from, changes]) =>
    changes.reduce((now, [place, length, piece]) => {
      const at = now.length === 0 ? 0 : place % (now.length + 1);
      return now.slice(0, at) + piece + now.slice(at + length);
    }, from),
  );

const piece = fc.oneof(
  { weight: 4, arbitrary: signs },
  { weight: 2, arbitrary: crafted },
  { weight: 1, arbitrary: letters },
  { weight: 1, arbitrary: piecesOf(payloads) },
);

/** Texts as contributors write them, as attackers do, and what lies between. */
export const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: changed(markdown, piece) },
  { weight: 3, arbitrary: changed(crafted, piece) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')) },
);

const wholes = headers.map(textOf).filter((text) => text.length < 10_000);
const yaml = piecesOf([
  '---\n',
  '...\n',
  ': ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!str ',
  '!!binary ',
  '!x ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '#',
  '%YAML 1.1\n',
  '\n',
  '\n  ',
  '\t',
  '__proto__: ',
  'constructor',
  'null',
  '~',
  '1e999',
  '.nan',
  '0x',
  '\\u202e',
  '\\0',
  '\ufeff',
  '\r\n',
  ',',
  '@',
  '`',
]);

/** Headers of entries, broken in one way or several. */
export const header: fc.Arbitrary<string> = changed(
  piecesOf([start, ...wholes]),
  fc.oneof(
    { weight: 4, arbitrary: yaml },
    { weight: 1, arbitrary: signs },
    { weight: 1, arbitrary: letters },
    { weight: 1, arbitrary: piecesOf(payloads) },
  ),
);

/** Whole files: a good header with any body, any header with a good body, both of any kind. */
export const file: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: body.map((text) => `${start}\n${text}\n`) },
  { weight: 3, arbitrary: header },
  { weight: 1, arbitrary: fc.tuple(header, body).map(([front, text]) => `${front}\n${text}`) },
);
