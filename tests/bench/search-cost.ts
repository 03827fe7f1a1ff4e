import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { pathOf } from '../../src/config/routes.ts';
import type { Served } from '../../src/integrations/site-server.ts';
import { launch } from '../support/browser.ts';

/** What one looks for, one after the other: each query has words that the ones before had not. */
export const visit = [
  'trabajo infantil',
  'seguro de desempleo',
  'inspección en la agricultura',
  'salario mínimo',
  'formación de jóvenes',
  'conciliación laboral',
  'migración temporal Canadá',
  'trabajo doméstico Uruguay',
] as const;

export interface SearchCost {
  query: string;
  /** On the wire: what is not compressed itself counts as a host that compresses sends it. */
  bytes: number;
  files: number;
}

const packed = /\.(?:pf_\w+|pagefind|woff2)$/;

async function bytesOf(response: Response): Promise<number> {
  const body = await response.body();
  return packed.test(new URL(response.url()).pathname) ? body.length : gzipSync(body, { level: 9 }).length;
}

export async function openSearch(page: Page, { url }: Served): Promise<void> {
  await page.goto(new URL(pathOf({ kind: 'list', section: 'search' }, 'es').slice(1), url).href, { waitUntil: 'networkidle' });
}

/** Until the answer to what stands in the field is on the page. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.waitForURL((address) => address.searchParams.get('q') === query.trim());
  await page.waitForFunction(
    () =>
      document.querySelector('[data-part=list]')?.ariaBusy === 'false' && document.querySelector('[data-part=status]')?.textContent !== '',
  );
}

/** What each query of a visit costs, the first from cold; a page of results as it first stands, filters as it opens. */
export async function weighSearch(served: Served): Promise<SearchCost[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await openSearch(page, served);
    let responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const costs: SearchCost[] = [];
    for (const query of visit) {
      await page.locator('#query').fill(query);
      await answered(page, query);
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(responses.map(bytesOf));
      costs.push({ query, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length });
      responses = [];
    }
    return costs;
  } finally {
    await browser.close();
  }
}
