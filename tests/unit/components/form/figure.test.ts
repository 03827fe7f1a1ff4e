import { expect, test } from 'vitest';
import { describedIn, figureOf, placeFigure, replaceFigure } from '../../../../src/components/form/client/figure.ts';
import { render } from '../../../../src/entries/render.ts';
import { treeOfMicromark } from '../../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../../src/entries/tree-satteri.ts';
import { bodyWords } from '../../../../src/entries/words.ts';

const said = { alt: 'Una mesa "larga" & <cuatro> {sillas} > dos', credit: 'Ministerio de Trabajo, CC BY 4.0' };
const figure = figureOf('mesa.png', said);
const context = { collection: 'practices', lang: 'es', sources: [], results: [], images: ['mesa.png'] } as const;

test.each([
  ['the build', treeOfSatteri],
  ['the form', treeOfMicromark],
] as const)('a figure is read by %s as it was described', (_name, tree) => {
  const { body, problems } = render(`Uno.\n\n${figure}\n\nDos.`, context, bodyWords('es', {}), tree);
  expect(problems).toEqual([]);
  expect(body.html).toContain('alt="Una mesa &#x22;larga&#x22; &#x26; <cuatro> {sillas} > dos"');
  expect(body.html).toContain(said.credit);
});

test('what a text says of a picture is read back', () => {
  expect(describedIn(`Uno.\n\n${figure}`, 'mesa.png')).toEqual(said);
  expect(describedIn(figure, 'mesaxpng')).toBeUndefined();
  expect(describedIn(figure, 'otra.png')).toBeUndefined();
});

test.each([
  ['', 0, figure],
  ['Uno.', 0, `Uno.\n\n${figure}`],
  ['Uno.\n\nDos.', 2, `Uno.\n\n${figure}\n\nDos.`],
  ['Uno.\n\nDos.\n', 9, `Uno.\n\nDos.\n\n${figure}`],
])('is put into %j after the paragraph at %i', (text, caret, placed) => {
  expect(placeFigure(text, caret, figure)).toBe(placed);
});

test('is described anew, or taken out with the gap that it leaves', () => {
  const text = `Uno.\n\n${figure}\n\nDos.`;
  const other = figureOf('mesa.png', { alt: 'Otra, por $1', credit: 'x' });
  expect(replaceFigure(text, 'mesa.png', other)).toBe(`Uno.\n\n${other}\n\nDos.`);
  expect(replaceFigure(text, 'mesa.png')).toBe('Uno.\n\nDos.');
  expect(replaceFigure(' as it is\n\n\n\n', 'mesa.png')).toBe(' as it is\n\n\n\n');
});
