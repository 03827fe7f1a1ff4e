import { expect, test } from 'vitest';
import { pauseAfter } from '../../../src/search/client/pause.ts';

const whole = pauseAfter('palabra');
const begun = pauseAfter('pal');

test('one waits longer after a few letters, for more of them may come', () => {
  expect(begun).toBeGreaterThan(whole);
  for (const query of ['p', 'niñ', 'una p', 'trabajo en']) expect(pauseAfter(query), query).toBe(begun);
});

test('one waits no longer after a word, or where none is begun', () => {
  for (const query of ['niño', 'una palabra', 'de ', 'a\t', '', '   ']) expect(pauseAfter(query), query).toBe(whole);
});
