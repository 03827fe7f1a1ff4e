import { describe, expect, test } from 'vitest';
import { renumbered, toFile, toForm, withoutSource } from '../../../../src/components/form/client/prose.ts';

const keys = ['informe', undefined, 'norma'];
const [one, other] = ['<Cite source="informe" />', '<Cite source="norma" />'];

describe('what somebody writes', () => {
  test.each([
    ['a number of a source cites it', 'Bajó [1].', `Bajó${one}.`],
    ['several numbers cite several', 'Bajó [1, 3] y subió[3;1].', `Bajó${one}${other} y subió${other}${one}.`],
    ['a line of its own stays one', 'Uno.\n\n[1] Dos.', `Uno.\n\n${one} Dos.`],
    ['an item of a list stays one', '- [1] Dos', `- ${one} Dos`],
    ['a number that no source has stays', 'Uno [2] y [7].', 'Uno [2] y [7].'],
    ['a link stays one', 'Lea [1](https://www.ilo.org/) y [3].', `Lea [1](https://www.ilo.org/) y${other}.`],
    ['a definition stays one', '[1]: https://www.ilo.org/', '[1]: https://www.ilo.org/'],
    ['code stays code', 'El valor `a[1] < {5}` [1]', `El valor \`a[1] < {5}\`${one}`],
    ['what is escaped stays so', String.raw`Vea \[1] y \<5`, String.raw`Vea \[1] y \<5`],
    ['a picture stays one', '<Figure src="./a.png" alt="Mesa [1]" credit="{x}" />', '<Figure src="./a.png" alt="Mesa [1]" credit="{x}" />'],
    ['a sign that begins no code is a sign', 'Menos: <5%, < 3 y {dos}', String.raw`Menos: \<5%, \< 3 y \{dos}`],
  ])('%s', (_name, text, file) => {
    expect(toFile(text, keys)).toBe(file);
  });
});

describe('what a file holds', () => {
  test.each([
    ['citations are numbers', `Bajó${one}.`, 'Bajó[1].'],
    ['beside each other, in one bracket', `Bajó${other}${one}.`, 'Bajó[3, 1].'],
    ['a source that is not there stays', 'Bajó<Cite source="otra" />.', 'Bajó<Cite source="otra" />.'],
    ['signs are signs', String.raw`Menos: \<5% y \{dos}`, 'Menos: <5% y {dos}'],
    ['what would be code stays escaped', String.raw`Con \<b> y \\<5`, String.raw`Con \<b> y \\<5`],
    ['code stays code', `\`${one}\``, `\`${one}\``],
  ])('%s', (_name, file, text) => {
    expect(toForm(file, keys)).toBe(text);
  });

  test.each([`Uno${one}.\n\n- Dos${one}${other}`, String.raw`Menos: \<5% y \{dos}`, `${one} Uno`])('%j comes back as it was', (file) => {
    expect(toFile(toForm(file, keys), keys)).toBe(file);
  });
});

test('citations follow their sources where these are moved, and go where they are taken out', () => {
  expect(renumbered('Uno [1], dos [2, 1].', ['a', 'b'], ['b', 'a'])).toBe('Uno [2], dos [1, 2].');
  expect(renumbered('Uno [1], dos [2, 1], tres [4].', ['a', 'b'], ['b'])).toBe('Uno, dos [1], tres [4].');
});

test('a number that no source has is found; a year in brackets is none', () => {
  expect(withoutSource('Uno [1], dos [4] y [2019].', keys)).toEqual([4]);
});
