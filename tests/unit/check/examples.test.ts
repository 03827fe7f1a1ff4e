import { expect, it } from 'vitest';
import { exampleOf } from '../../../src/check/examples.ts';
import examples from '../../../src/check/examples.json' with { type: 'json' };
import { isMendable } from '../../../src/check/fix/index.ts';
import { ruleIds } from '../../../src/i18n/problems.ts';
import { examplesOfFixtures } from '../../support/rule-examples.ts';

it('the examples are those of the fixtures; if not, `npm run examples` writes them', () => {
  expect(examples).toEqual(JSON.parse(JSON.stringify(examplesOfFixtures())));
});

/** What only a file shows that is too large to stand in a tree of fixtures. */
const bySize = /\/(?:too-large|heavy|crowded|more)$/;

it('every rule has one, but for those of size alone', () => {
  expect(ruleIds.filter((rule) => exampleOf(rule) === undefined && !bySize.test(rule))).toEqual([]);
});

it('what can be mended is shown mended', () => {
  const mended = ruleIds.filter((rule) => exampleOf(rule)?.mended !== undefined);
  expect(mended.filter((rule) => !isMendable(rule))).toEqual([]);
  expect(mended).toEqual(ruleIds.filter(isMendable));
});
