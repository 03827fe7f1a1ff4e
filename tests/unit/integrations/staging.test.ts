import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging, recover, swap } from '../../../src/integrations/staging.ts';

let home: string;
let outDir: string;
const aside = () => path.join(home, '.dist-site-old');
const write = (folder: string, text: string): void => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'index.html'), text);
};
const shown = (): string => fs.readFileSync(path.join(outDir, 'index.html'), 'utf8');

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-staging-'));
  outDir = path.join(home, 'site');
});
afterEach(() => {
  fs.rmSync(home, { recursive: true });
});

test('the first build needs nothing to be there', () => {
  outDir = path.join(home, 'not', 'yet', 'site');
  const staged = openStaging(outDir);
  write(staged, 'new');
  swap(staged, outDir);
  expect(shown()).toBe('new');
});

test('a swap replaces the old site whole and leaves nothing beside it', () => {
  write(outDir, 'old');
  fs.writeFileSync(path.join(outDir, 'gone.html'), '');
  const staged = openStaging(outDir);
  write(staged, 'new');
  swap(staged, outDir);
  expect(fs.readdirSync(outDir)).toEqual(['index.html']);
  expect(shown()).toBe('new');
  expect(fs.readdirSync(home)).toEqual(['site']);
});

test('a swap that fails puts the old site back', () => {
  write(outDir, 'old');
  expect(() => swap(path.join(home, 'nothing-here'), outDir)).toThrow('ENOENT');
  expect(shown()).toBe('old');
});

test('a kill between the two renames: the next start puts the old site back', () => {
  write(aside(), 'old');
  recover(outDir);
  expect(shown()).toBe('old');
});

test('a kill after the two renames: the next build keeps the new site and clears the old', () => {
  write(outDir, 'new');
  write(aside(), 'old');
  openStaging(outDir);
  expect(shown()).toBe('new');
  expect(fs.existsSync(aside())).toBe(false);
});

test('what a killed build staged is removed; what another build stages now is not', () => {
  const killed = path.join(home, '.dist-site-staging-999999999');
  const alive = path.join(home, `.dist-site-staging-${process.ppid}`);
  write(killed, '');
  write(alive, '');
  openStaging(outDir);
  expect(fs.existsSync(killed)).toBe(false);
  expect(fs.existsSync(alive)).toBe(true);
});

test('a folder that holds something else than a site is refused', () => {
  fs.mkdirSync(outDir);
  fs.writeFileSync(path.join(outDir, 'thesis.odt'), '');
  expect(() => openStaging(outDir)).toThrow('not a site');
  expect(fs.readdirSync(outDir)).toEqual(['thesis.odt']);
});
