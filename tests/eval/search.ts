// How well the search answers: npm run eval:search, or npm run eval:search -- file.json [more.json] [--misses]
// Drives the built site's search in a browser, beside Pagefind's own default over the same pages, in one run.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { env } from '../../src/config/env.ts';
import type { Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { serveSite, type Served } from '../../src/integrations/site-server.ts';
import { launch } from '../support/browser.ts';
import { done, indexAsItIs } from './baseline.ts';
import { readQueries, type Query } from './queries.ts';
import { byClass, placeOf, type Score } from './score.ts';

/** So many results are looked at for the mean reciprocal rank. */
const looked = 10;
const own = ['sample-queries.json', 'fresh-queries.json'].map((name) => path.join(import.meta.dirname, name));

type Ask = (query: Query) => Promise<string[]>;

const idOf = (url: string): string => new URL(url, 'http://localhost').pathname.split('/').filter(Boolean).at(-1) ?? '';

/** Types the query into the search page's own field, and reads what it shows, as a person would. */
function siteSearch(page: Page, { url }: Served): Ask {
  return async ({ lang, query }) => {
    await page.goto(new URL(pathOf({ kind: 'list', section: 'search' }, lang).slice(1), url).href);
    await page.locator('#query').fill(query);
    await page.locator('#query').press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('[data-part=status]')?.textContent !== '' &&
        document.querySelector('[data-part=list]')?.ariaBusy === 'false',
    );
    const links = page.locator('[data-part=list] .row-title a');
    const more = page.locator('[data-part=more] button');
    const shown = await links.count();
    if (shown < looked && (await more.isVisible())) {
      await more.click();
      await page.waitForFunction((before) => document.querySelectorAll('[data-part=list] > li').length > before, shown);
    }
    return (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).slice(0, looked).map(idOf);
  };
}

/** Asks Pagefind's own script, as its documentation shows. */
function defaultSearch(page: Page, { url }: Served): Ask {
  return async ({ lang, query }) => {
    const urls = await page.evaluate(`(async () => {
      const pagefind = await import(${JSON.stringify(`${url}${lang}/pagefind.js`)});
      const { results } = await pagefind.search(${JSON.stringify(query)});
      return Promise.all(results.slice(0, ${looked}).map(async (result) => (await result.data()).url));
    })()`);
    return (urls as string[]).map(idOf);
  };
}

async function inSequence<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

const shown = ({ at1, at5, mrr }: Score): string => [at1, at5, mrr].map((value) => value.toFixed(2)).join(' / ');

function print(name: string, queries: readonly Query[], places: Record<'ayni' | 'default', (number | undefined)[]>): void {
  const [ours, theirs] = [byClass(queries, places.ayni), byClass(queries, places.default)];
  console.log(`\n${name}: success at 1 / at 5 / mean reciprocal rank`);
  console.table(
    Object.fromEntries(
      [...ours].map(([name, score]) => [
        name,
        { queries: score.queries, 'this site': shown(score), 'Pagefind’s default': shown(theirs.get(name) ?? score) },
      ]),
    ),
  );
}

function printMisses(queries: readonly Query[], results: readonly string[][]): void {
  queries.forEach((query, at) => {
    const place = placeOf(query, results[at] ?? []);
    if (place === undefined || place > 1)
      console.log(`${place ?? '–'}  [${query.class} ${query.lang}] ${query.query}\n     ${(results[at] ?? []).slice(0, 5).join(' ')}`);
  });
}

async function run(files: readonly string[], misses: boolean): Promise<void> {
  const into = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-default-'));
  const sets = files.map((file) => ({ file, queries: readQueries(file) }));
  const languages = new Set<Locale>(sets.flatMap(({ queries }) => queries.map(({ lang }) => lang)));
  for (const lang of languages) await indexAsItIs(env.outDir, lang, into);
  await done();
  fs.writeFileSync(path.join(into, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const [browser, site, plain] = await Promise.all([
    launch(),
    serveSite({ dir: env.outDir, base: env.base }),
    serveSite({ dir: into, base: '/' }),
  ]);
  try {
    const [page, other] = await Promise.all([browser.newPage(), browser.newPage()]);
    await other.goto(plain.url);
    const all: Record<'ayni' | 'default', (number | undefined)[]> & { queries: Query[] } = { queries: [], ayni: [], default: [] };
    for (const { file, queries } of sets) {
      const results = await inSequence(queries, siteSearch(page, site));
      const defaults = await inSequence(queries, defaultSearch(other, plain));
      const places = (all: readonly string[][]) => queries.map((query, at) => placeOf(query, all[at] ?? []));
      const found = { ayni: places(results), default: places(defaults) };
      print(path.basename(file), queries, found);
      all.queries.push(...queries);
      all.ayni.push(...found.ayni);
      all.default.push(...found.default);
      if (misses) printMisses(queries, results);
    }
    if (sets.length > 1) print('all files', all.queries, all);
  } finally {
    await Promise.all([browser.close(), site.close(), plain.close()]);
    fs.rmSync(into, { recursive: true, force: true });
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean', default: false } } });
if (fs.existsSync(path.join(env.outDir, 'index.html'))) {
  await run(positionals.length > 0 ? positionals : own, values.misses);
} else {
  console.error(`There is no site in ${env.outDir}. Make one with: npm run build`);
  process.exitCode = 1;
}
