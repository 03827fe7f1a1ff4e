import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recover } from '../../src/integrations/staging.ts';
import { build, buildCommand, buildEnv, builtSite, digestOf, fixture } from '../support/site.ts';

const home = path.resolve('tests/.tmp/staging');
const outDir = path.join(home, 'site');
const changed = path.join(home, 'content');
const broken = path.join(home, 'broken');
let old: string;

/** A build of the content, killed as soon as it says a step and the given time has passed. */
function run(content: string, kill?: { at: string; after?: number }): Promise<number | null> {
  const child = spawn(...buildCommand, { env: buildEnv(content, outDir) });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (kill !== undefined && new RegExp(`^${kill.at}$`, 'm').test(said)) setTimeout(() => child.kill('SIGKILL'), kill.after ?? 0);
  });
  return new Promise((resolve) => child.once('close', resolve));
}

function edit(content: string, change: (text: string) => string): void {
  const file = path.join(content, 'themes/child-labour/es.mdx');
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

beforeAll(async () => {
  fs.rmSync(home, { recursive: true, force: true });
  for (const content of [changed, broken]) fs.cpSync(fixture('small'), content, { recursive: true });
  edit(changed, (text) => text.replace('title: Trabajo infantil', 'title: Otro título'));
  edit(broken, (text) => text.replace('title: ', 'titel: '));
  old = await builtSite(fixture('small'));
});
beforeEach(() => {
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.cpSync(old, outDir, { recursive: true });
});
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true });
});

test.each([
  { at: 'check', after: 0 },
  { at: 'pages', after: 0 },
  { at: 'pages', after: 1500 },
  { at: 'search', after: 0 },
])('a build killed at $at (after $after ms) leaves the old site whole', async (kill) => {
  expect(await run(changed, kill)).toBeNull();
  expect(digestOf(outDir)).toBe(digestOf(old));
});

test('a build killed at no matter what moment leaves a whole site, the old one or the new', async () => {
  const whole = [digestOf(old), digestOf(await builtSite(changed))];
  for (const after of [100, 300, 600]) {
    await run(changed, { at: 'search', after });
    recover(outDir);
    expect(whole).toContain(digestOf(outDir));
  }
});

test('content with a problem stops the build before it touches anything', async () => {
  expect(await run(broken)).toBe(1);
  expect(digestOf(outDir)).toBe(digestOf(old));
});

test('a build killed during the swap leaves a whole site, and the next one finds no trace of it', async () => {
  await run(changed, { at: 'swap' });
  recover(outDir);
  const left = digestOf(outDir);
  await build(changed, outDir);
  const next = digestOf(outDir);
  expect([digestOf(old), next]).toContain(left);
  expect(next).not.toBe(digestOf(old));
  expect(fs.readdirSync(home).sort()).toEqual(['broken', 'content', 'site']);
});
