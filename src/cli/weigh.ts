// What a page costs a reader, in bytes on the wire: `npm run weigh`, or `npm run weigh -- /es/temas/child-labour/` for one page.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../config/env.ts';
import { locales } from '../config/locales.ts';
import { sections } from '../config/routes.ts';
import { serveSite, type Served } from '../integrations/site-server.ts';
import { fetcher, totals, weigh, type Weight } from '../integrations/weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The addresses, below the base, of all detail pages of a collection. */
const detailPages = (section: 'practices' | 'exchanges'): string[] =>
  locales.flatMap((locale) => {
    const list = path.join(env.outDir, locale, sections[section][locale]);
    const items = fs.existsSync(list) ? fs.readdirSync(list, { withFileTypes: true }) : [];
    return items.filter((item) => item.isDirectory()).map((item) => `${locale}/${sections[section][locale]}/${item.name}/`);
  });

async function heaviest(pages: readonly string[], served: Served, get: ReturnType<typeof fetcher>): Promise<Weight[]> {
  const weights = await Promise.all(pages.map((page) => weigh(new URL(page, served.url).href, get)));
  return weights.sort((a, b) => totals(b).withFonts - totals(a).withFonts).slice(0, 1);
}

/** `seen` is the page read before: what it brought is not fetched again. */
function print(weight: Weight, seen: Weight, served: Served): void {
  const { withFonts, withoutFonts, second } = totals(weight, seen);
  console.log(`\n${new URL(weight.url).pathname}`);
  console.table(weight.parts.map(({ kind, url, bytes }) => ({ kind, file: url.replace(served.url, ''), size: kilobytes(bytes) })));
  console.table({
    'first visit': kilobytes(withFonts),
    'first visit, no fonts': kilobytes(withoutFonts),
    'as second page': kilobytes(second),
  });
}

async function run(asked: string | undefined, served: Served): Promise<void> {
  const get = fetcher();
  if (asked !== undefined) {
    const home = await weigh(new URL(`${locales[0]}/`, served.url).href, get);
    print(await weigh(new URL(asked.replace(env.base, '').replace(/^\//, ''), served.url).href, get), home, served);
    return;
  }
  const found = [...(await heaviest(detailPages('practices'), served, get)), ...(await heaviest(detailPages('exchanges'), served, get))];
  for (const weight of found) print(weight, found.find((other) => other !== weight) ?? weight, served);
}

const { positionals } = parseArgs({ allowPositionals: true });
if (fs.existsSync(path.join(env.outDir, 'index.html'))) {
  const served = await serveSite({ dir: env.outDir, base: env.base });
  try {
    await run(positionals[0], served);
  } finally {
    await served.close();
  }
} else {
  console.error(`There is no site in ${env.outDir}. Make one with: npm run build`);
  process.exitCode = 1;
}
