// The staged build: check → pages → search → swap. Whatever happens on the way, OUT_DIR keeps the last good site.
import { build } from 'astro';
import { text } from '../check/reporters/text.ts';
import { env } from '../config/env.ts';
import { locales } from '../config/locales.ts';
import { indexSite } from '../integrations/search-index.ts';
import { discard, openStaging, swap } from '../integrations/staging.ts';
import { reportLocale } from './locale.ts';
import { look } from './look.ts';
import { reportOn } from './report.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Each step is said on a line of its own before it begins. */
const step = (name: 'check' | 'pages' | 'search' | 'swap'): void => {
  console.log(name);
};

async function contentIsSound(): Promise<boolean> {
  const { read, problems, sound } = await look(env.contentDir);
  console.log(text(reportOn(env.contentDir, read, problems, reportLocale(), 'text')));
  return sound;
}

async function run(staged: string): Promise<number> {
  step('check');
  if (!(await contentIsSound())) return 1;
  step('pages');
  await build({ outDir: staged, logLevel: 'warn' });
  step('search');
  const counts = await indexSite({ dir: staged, locales });
  step('swap');
  swap(env.outDir);
  const pages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${env.outDir}: ${pages} pages in the search index, ${(performance.now() / 1000).toFixed(1)} s, ${megabytes} MB`);
  return 0;
}

function leave(code: number): never {
  discard(env.outDir);
  // A build that failed half-way leaves servers of Vite open, which would keep the process alive.
  process.exit(code);
}
// With a handler a signal waits for the two renames of the swap to be done.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => leave(code));
}

try {
  leave(await run(openStaging(env.outDir)));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  leave(1);
}
