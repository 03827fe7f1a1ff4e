import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discard, openStaging, recover, swap } from '../../../src/integrations/staging.ts';

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
  vi.spyOn(process, 'cwd').mockReturnValue(home);
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(home, { recursive: true });
});

test('the first build needs nothing to be there', () => {
  outDir = path.join(home, 'not', 'yet', 'site');
  const staged = openStaging(outDir);
  write(staged, 'new');
  swap(outDir);
  expect(shown()).toBe('new');
});

test('a swap replaces the old site whole and leaves nothing beside it', () => {
  write(outDir, 'old');
  fs.writeFileSync(path.join(outDir, 'gone.html'), '');
  const staged = openStaging(outDir);
  write(staged, 'new');
  swap(outDir);
  expect(fs.readdirSync(outDir)).toEqual(['index.html']);
  expect(shown()).toBe('new');
  expect(fs.readdirSync(home)).toEqual(['site']);
});

test('a swap that fails puts the old site back', () => {
  write(outDir, 'old');
  expect(() => swap(outDir)).toThrow('ENOENT');
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

test('a site outside the project is staged inside it, then brought beside', () => {
  const project = path.join(home, 'project');
  fs.mkdirSync(project);
  vi.spyOn(process, 'cwd').mockReturnValue(project);
  const staged = openStaging(outDir);
  expect(path.dirname(staged)).toBe(project);
  write(staged, 'new');
  swap(outDir);
  expect(shown()).toBe('new');
  expect(fs.readdirSync(project)).toEqual([]);
});

test('what a build has staged can be discarded', () => {
  write(openStaging(outDir), 'half');
  discard(outDir);
  expect(fs.readdirSync(home)).toEqual([]);
});

test('a folder that holds something else than a site is refused', () => {
  fs.mkdirSync(outDir);
  fs.writeFileSync(path.join(outDir, 'thesis.odt'), '');
  expect(() => openStaging(outDir)).toThrow('not a site');
  expect(fs.readdirSync(outDir)).toEqual(['thesis.odt']);
});
