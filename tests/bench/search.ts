// How long one waits for results: npm run bench:search. Types queries key by key on the built site and prints, for each, the time
// from the last key until the results stand, from the middle of several rounds; the first round, which fetches, is told apart.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { env } from '../../src/config/env.ts';
import { serveSite } from '../../src/integrations/site-server.ts';
import { launch } from '../support/browser.ts';
import { answered, openSearch, visit } from './search-cost.ts';

const rounds = 5;

/** Milliseconds from the last key until the list of results changes. */
async function wait(page: Page, query: string): Promise<number> {
  const field = page.locator('#query');
  await field.fill('');
  await page.waitForFunction(() => document.querySelector('[data-part=list]')?.childElementCount === 0);
  await field.pressSequentially(query.slice(0, -1), { delay: 40 });
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    const list = document.querySelector('[data-part=list]') as HTMLElement;
    let typed = 0;
    document.querySelector('#query')?.addEventListener('input', () => (typed = performance.now()), { once: true });
    delete list.dataset['waited'];
    new MutationObserver((_changes, observer) => {
      if (typed === 0) return;
      observer.disconnect();
      list.dataset['waited'] = String(performance.now() - typed);
    }).observe(list, { childList: true });
  });
  await field.pressSequentially(query.at(-1) ?? '');
  await answered(page, query);
  await page.locator('[data-part=list][data-waited]').waitFor({ state: 'attached' });
  return Number(await page.locator('[data-part=list]').getAttribute('data-waited'));
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const shares: readonly [string, number][] = [
  ['median', 0.5],
  ['tenth', 0.1],
  ['ninetieth', 0.9],
];
function summary(times: readonly number[]): Record<string, string> {
  const sorted = times.toSorted((a, b) => a - b);
  return Object.fromEntries(shares.map(([name, share]) => [name, `${quantile(sorted, share).toFixed(0)} ms`]));
}

if (fs.existsSync(path.join(env.outDir, 'index.html'))) {
  const [served, browser] = await Promise.all([serveSite({ dir: env.outDir, base: env.base }), launch()]);
  try {
    const page = await browser.newPage();
    await openSearch(page, served);
    const times: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const row: number[] = [];
      for (const query of visit) row.push(await wait(page, query));
      times.push(row);
    }
    console.log(`From the last key to the results, ${visit.length} queries, pauses included`);
    console.table({ 'first time asked': summary(times[0] ?? []), 'asked again': summary(times.slice(1).flat()) });
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
} else {
  console.error(`There is no site in ${env.outDir}. Make one with: npm run build`);
  process.exitCode = 1;
}
