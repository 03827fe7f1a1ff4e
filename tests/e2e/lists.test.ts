import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefOf, type Place, type Section } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { realContent, servedSite } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof servedSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), servedSite(realContent)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function at<T>(place: Place, search: string, run: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(new URL(hrefOf(place, 'es', '/').slice(1) + search, site.url).href);
    return await run(page);
  } finally {
    await context.close();
  }
}

const list = (section: Section): Place => ({ kind: 'list', section });
const addresses = (page: Page, within: string): Promise<string[]> =>
  page.locator(`${within} .row-title a`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
/** Until the answer to what the address says stands on the page. */
async function settled(page: Page): Promise<void> {
  await page.locator('.search-grid [data-part=list][aria-busy=false]').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.search-grid [data-part=status]').textContent()).not.toBe('');
}

async function everything(page: Page): Promise<string[]> {
  const more = page.locator('[data-part=more] button');
  while (await more.isVisible()) {
    const before = await page.locator('[data-part=list] > li').count();
    await more.click();
    await expect.poll(() => page.locator('[data-part=list] > li').count()).toBeGreaterThan(before);
  }
  return addresses(page, '.search-grid [data-part=list]');
}

describe('a list', () => {
  test.each([
    ['practices', 'country', 'PE'],
    ['exchanges', 'modality', 'triangular'],
    ['exchanges', 'role', 'facilitator'],
    ['partners', 'language', 'fr'],
  ] as const)('%s with %s %s shows by its filter what the page of that value shows without a script', async (section, facet, code) => {
    const filtered = await at(list(section), `?${facet}=${code}`, async (page) => {
      await settled(page);
      expect(await page.locator('[data-part=ways]').isVisible()).toBe(false);
      return everything(page);
    });
    const still = await at({ kind: 'facet', section, facet, code }, '', (page) => addresses(page, 'main'), { javaScriptEnabled: false });
    expect(still.length).toBeGreaterThan(0);
    expect(filtered.toSorted()).toEqual(still.toSorted());
  });

  test('filters where it stands, searches among its own entries, and is whole again when cleared', async () => {
    await at(list('practices'), '', async (page) => {
      const all = await addresses(page, '[data-part=ways]');
      await page.locator('#query').fill('inspección');
      await settled(page);
      const found = await everything(page);
      expect(found.every((url) => all.includes(url))).toBe(true);
      expect(found.length).toBeLessThan(all.length);
      await page.locator('[data-facet=country]').getByLabel('Brasil').check();
      await page.waitForURL((url) => url.search === '?q=inspecci%C3%B3n&country=BR');
      await page.locator('.chips [data-part=clear]').click();
      await page.locator('#query').fill('');
      await expect.poll(() => page.locator('[data-part=ways]').isVisible()).toBe(true);
      expect(await addresses(page, '[data-part=ways]')).toEqual(all);
    });
  });

  test('without a script each value leads to its page, and the field to the search page', async () => {
    await at(
      list('exchanges'),
      '',
      async (page) => {
        await page.locator('.filters > summary').click();
        await page.locator('[data-facet=country] a', { hasText: 'Ecuador' }).click();
        expect(new URL(page.url()).pathname).toBe(hrefOf({ kind: 'facet', section: 'exchanges', facet: 'country', code: 'EC' }, 'es', '/'));
        expect(await page.locator('h1').textContent()).toContain('Ecuador');
        expect(await page.locator('.row').count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test('a range of years is two ends to choose', async () => {
    await at(list('exchanges'), '', async (page) => {
      await page.locator('[data-facet=year] > summary').click();
      await page.getByLabel(t('es', 'facet.range.from')).selectOption('2008');
      await page.waitForURL((url) => url.search === '?year=2008..');
      await page.getByLabel(t('es', 'facet.range.to')).selectOption('2010');
      await page.waitForURL((url) => url.search === '?year=2008..2010');
      await settled(page);
      expect(await page.locator('[data-part=chips] li').allInnerTexts()).toEqual(['2008–2010']);
      await page.locator('[data-part=chips] li button').click();
      await expect.poll(() => page.getByLabel(t('es', 'facet.range.from')).inputValue()).toBe('');
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on it and on the page of a value, at 360 px, %s', async (colorScheme) => {
    const phone = { colorScheme, viewport: { width: 360, height: 740 } } as const;
    for (const [place, search] of [
      [list('exchanges'), ''],
      [list('exchanges'), '?country=BR'],
      [{ kind: 'facet', section: 'practices', facet: 'theme', code: 'labour-inspection' }, ''],
    ] as const) {
      await at(
        place,
        search,
        async (page) => {
          if (search !== '') await settled(page);
          const filters = page.locator('.filters > summary');
          if (await filters.isVisible()) await filters.click();
          expect(await violationsOf(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        },
        phone,
      );
    }
  });
});
