import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { env } from '../../../src/config/env.ts';
import { site } from '../../../src/config/site.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['/', '/'],
  ['', '/'],
  ['ayni', '/ayni/'],
  ['/ayni', '/ayni/'],
  ['//ayni//', '/ayni/'],
  ['/a/b', '/a/b/'],
])('the base %j is %s', (given, base) => {
  vi.stubEnv('SITE_BASE', given);
  expect(env.base).toBe(base);
});

describe('folders', () => {
  it('are made absolute', () => {
    vi.stubEnv('CONTENT_DIR', 'somewhere/content');
    vi.stubEnv('OUT_DIR', '../out');
    expect(env.contentDir).toBe(path.resolve('somewhere/content'));
    expect(env.outDir).toBe(path.resolve('../out'));
  });
});

it('the day of the build is the given one, else today', () => {
  vi.stubEnv('BUILD_DATE', '2026-11-22');
  expect(env.today).toBe('2026-11-22');
  vi.stubEnv('BUILD_DATE', undefined);
  expect(env.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('what lies ahead does so of the clock, where a site is built as of an earlier day', () => {
  vi.stubEnv('BUILD_DATE', undefined);
  const clock = env.today;
  vi.stubEnv('BUILD_DATE', '2020-01-02');
  expect(env.lastDay >= clock).toBe(true);
  vi.stubEnv('BUILD_DATE', '2999-01-02');
  expect(env.lastDay).toBe('2999-01-02');
});

it('the address is the given one, else the site’s', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(env.siteUrl).toBe('https://example.org');
  vi.stubEnv('SITE_URL', undefined);
  expect(env.siteUrl).toBe(site.url);
});
