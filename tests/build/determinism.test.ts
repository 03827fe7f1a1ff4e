import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, digestOf, fixture } from '../support/site.ts';

const home = path.resolve('tests/.tmp/determinism');
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true });
});

test('two builds of the same content are the same to the byte', async () => {
  const [first, second] = [path.join(home, 'first'), path.join(home, 'second')];
  await build(fixture('small'), first);
  await build(fixture('small'), second);
  expect(digestOf(first)).toBe(digestOf(second));
});
