// What pages and searches cost a reader, in bytes on the wire: `npm run weigh`, or `npm run weigh -- /es/temas/child-labour/` for one page.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { env } from '../../src/config/env.ts';
import { locales } from '../../src/config/locales.ts';
import { serveSite, type Served } from '../../src/integrations/site-server.ts';
import { fetcher, totals, weigh, type Weight } from '../../src/integrations/weight.ts';
import { weighSearch } from './search-cost.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The pages of the first language by kind: those at one depth under one section. */
function pagesByKind(): Map<string, string[]> {
  const [locale] = locales;
  const names = fs.readdirSync(path.join(env.outDir, locale), { recursive: true, encoding: 'utf8' });
  const folders = names
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) =>
      path
        .dirname(name)
        .split(path.sep)
        .filter((part) => part !== '.'),
    );
  const kinds = new Map<string, string[]>();
  for (const parts of folders.sort()) {
    const [section = '', ...rest] = parts;
    const kind = [locale, ...(rest.length === 0 ? parts : [section, ...rest.map(() => '…')])].join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${[locale, ...parts].join('/')}/`]);
  }
  return kinds;
}

const addressOf = (page: string, served: Served): string => new URL(page, served.url).href;

async function heaviest(pages: readonly string[], served: Served, get: ReturnType<typeof fetcher>): Promise<Weight> {
  const weights = await Promise.all(pages.map((page) => weigh(addressOf(page, served), get)));
  return weights.reduce((most, weight) => (totals(weight).withFonts > totals(most).withFonts ? weight : most));
}

async function printKinds(served: Served): Promise<void> {
  const get = fetcher();
  const home = await weigh(addressOf(`${locales[0]}/`, served), get);
  const rows: Record<string, unknown>[] = [];
  for (const [kind, pages] of pagesByKind()) {
    const weight = await heaviest(pages, served, get);
    const { withFonts, withoutFonts, second } = totals(weight, home);
    rows.push({
      kind,
      pages: pages.length,
      'first visit': kilobytes(withFonts),
      'no fonts': kilobytes(withoutFonts),
      'after the home page': kilobytes(second),
    });
  }
  console.log('The heaviest page of each kind');
  console.table(rows);
}

async function printPage(asked: string, served: Served): Promise<void> {
  const weight = await weigh(addressOf(asked.replace(env.base, '').replace(/^\//, ''), served));
  console.log(new URL(weight.url).pathname);
  console.table(weight.parts.map(({ kind, url, bytes }) => ({ kind, file: url.replace(served.url, ''), size: kilobytes(bytes) })));
  const { withFonts, withoutFonts } = totals(weight);
  console.table({ 'first visit': kilobytes(withFonts), 'first visit, no fonts': kilobytes(withoutFonts) });
}

/** No reader fetches these by opening a page: a form does when it is written in or its page is looked at, a table when it is taken along. */
function printScripts(): void {
  const folder = path.join(env.outDir, '_astro');
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length }));
  console.log('The scripts that weigh most, fetched when they are asked for');
  console.table(
    files
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 6)
      .map(({ file, bytes }) => ({ file, size: kilobytes(bytes) })),
  );
}

async function printSearch(served: Served): Promise<void> {
  console.log('Searches, one after the other in one visit: from turning to the field until the results stand');
  const costs = await weighSearch(served);
  console.table(costs.map(({ query, bytes, files }) => ({ query, size: kilobytes(bytes), files })));
}

const { positionals } = parseArgs({ allowPositionals: true });
if (fs.existsSync(path.join(env.outDir, 'index.html'))) {
  const served = await serveSite({ dir: env.outDir, base: env.base });
  try {
    if (positionals[0] === undefined) {
      await printKinds(served);
      printScripts();
      await printSearch(served);
    } else await printPage(positionals[0], served);
  } finally {
    await served.close();
  }
} else {
  console.error(`There is no site in ${env.outDir}. Make one with: npm run build`);
  process.exitCode = 1;
}
