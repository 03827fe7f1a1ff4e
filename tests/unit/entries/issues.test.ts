import { expect, it } from 'vitest';
import { validate } from '../../../src/entries/issues.ts';
import { parse } from '../../../src/entries/parse.ts';
import { schemas } from '../../../src/schemas/registry.ts';

it.each([
  ['read', 'marzo de 2019', '2019-03'],
  ['read', '29/11/2026', '2026-11-29'],
  ['url', 'www.trabajo.gob.ec/empleo', 'https://www.trabajo.gob.ec/empleo'],
  ['read', 'mañana', undefined],
  ['url', 'una página', undefined],
])('a %s written «%s» is told to be %s', (field, written, meant) => {
  const file = 'practices/p/es.mdx';
  const parsed = parse(`---\nsources:\n  - ${field}: ${written}\n---\n`, file);
  const found = validate(schemas.practices, parsed, file).problems.find((problem) => problem.field === `sources[0].${field}`);
  expect(found?.params['suggestion']).toBe(meant);
});
