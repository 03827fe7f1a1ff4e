import { defineConfig } from 'vitest/config';
import { drawnInBrowser } from './src/integrations/drawn-in-browser.ts';

const minute = 60_000;

/** Tests that build a site or drive a browser: one file after the other, for each build takes every core. */
const slow = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: 'tests/support/clean.ts',
    testTimeout: 5 * minute,
    hookTimeout: 5 * minute,
    fileParallelism: false,
    // A machine that builds beside is slow to answer: what is waited for is that it comes.
    expect: { poll: { timeout: minute / 2 } },
  },
});

/** A machine that does other work beside is slow to answer, and no test asserts a time. */
const unit = { plugins: [drawnInBrowser('ssr')], test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: minute / 2 } };

export default defineConfig({
  test: {
    projects: [unit, slow('build'), slow('e2e')],
  },
});
