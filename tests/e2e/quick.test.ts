import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefOf, type Place } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { realContent, servedSite } from '../support/site.ts';

type Site = Awaited<ReturnType<typeof servedSite>>;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), servedSite(realContent)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const practice: Place = { kind: 'entry', collection: 'practices', id: 'seclo-conciliacion-laboral-obligatoria' };
const field = '#quick-query';

async function at<T>(
  place: Place,
  run: (page: Page) => Promise<T>,
  { of = site, ...options }: BrowserContextOptions & { of?: Site } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(new URL(hrefOf(place, 'es', new URL(of.url).pathname), of.url).href);
    return await run(page);
  } finally {
    await context.close();
  }
}

const isOpen = (page: Page): Promise<boolean> => page.locator('dialog.quick').evaluate((dialog) => (dialog as HTMLDialogElement).open);
const results = (page: Page) => page.locator('dialog.quick .row-title a');

async function ask(page: Page, query: string): Promise<void> {
  await page.locator(field).fill(query);
  await expect.poll(() => page.locator('dialog.quick [data-part=status]').textContent()).not.toBe('');
}

test('opens from any page with a click, shows results while one types, and goes on to the search page', async () => {
  await at(practice, async (page) => {
    await page.locator('[data-opens-search]').click();
    await expect.poll(() => isOpen(page)).toBe(true);
    await ask(page, 'trabajo infantil');
    expect(await results(page).count()).toBe(5);
    const all = page.locator('dialog.quick [data-part=all]');
    expect(new URL((await all.getAttribute('href')) ?? '', page.url()).href).toBe(
      new URL(`${hrefOf({ kind: 'list', section: 'search' }, 'es', '/')}?q=trabajo+infantil`, page.url()).href,
    );
    const first = await results(page).first().textContent();
    await page.locator(field).press('Enter');
    await page.waitForURL((url) => url.search === '?q=trabajo+infantil');
    await expect.poll(() => page.locator('.search-grid .row-title a').first().textContent()).toBe(first);
  });
});

test('the keyboard alone: / opens it, arrows lead through the results and back, Enter opens one, Escape leaves', async () => {
  await at(practice, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.keyboard.press('/');
    await expect.poll(() => isOpen(page)).toBe(true);
    expect(await focused()).toBe('quick-query');
    await page.keyboard.type('trabajo / empleo');
    expect(await page.locator(field).inputValue()).toBe('trabajo / empleo');
    await page.keyboard.press('Escape');
    if (await isOpen(page)) await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('/');
    await ask(page, 'inspección');
    await page.keyboard.press('ArrowDown');
    expect(
      await results(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('quick-query');
    await page.keyboard.press('ArrowDown');
    const address = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
  });
});

test('the key / can be turned off, and stays off', async () => {
  await at(practice, async (page) => {
    await page.locator('[data-opens-search]').click();
    await page.getByLabel(t('es', 'search.slash')).uncheck();
    await page.locator('dialog.quick [data-part=close]').click();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);
    await page.reload();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);
  });
});

test('on a list the key / leads to the field of the list', async () => {
  await at({ kind: 'list', section: 'practices' }, async (page) => {
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('query');
    expect(await isOpen(page)).toBe(false);
  });
});

test('nothing is fetched before it is opened, and a page of text loads one small script', async () => {
  await at(practice, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
    expect(asked.filter((url) => /pagefind|words/.test(url))).toEqual([]);
    await page.locator('[data-opens-search]').click();
    await expect.poll(() => asked.some((url) => url.endsWith('/pagefind/es/pagefind.js'))).toBe(true);
  });
});

test('a click with a modifier, and a page without a script, lead to the search page', async () => {
  await at(
    practice,
    async (page) => {
      await page.locator('[data-opens-search]').click();
      await page.waitForURL((url) => url.pathname === hrefOf({ kind: 'list', section: 'search' }, 'es', '/'));
    },
    { javaScriptEnabled: false },
  );
});

test('an index out of reach is told', async () => {
  await at(practice, async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('[data-opens-search]').click();
    await ask(page, 'trabajo');
    expect(await page.locator('dialog.quick [data-part=status]').textContent()).toBe(t('es', 'search.failed'));
  });
});

test('under a base such as /ayni/ it finds the same', async () => {
  const under = await servedSite(realContent, { SITE_BASE: '/ayni/' });
  try {
    await at(
      practice,
      async (page) => {
        await page.locator('[data-opens-search]').click();
        await ask(page, 'trabajo infantil');
        expect(await results(page).first().getAttribute('href')).toMatch(/^\/ayni\/es\//);
      },
      { of: under },
    );
  } finally {
    await under.close();
  }
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['empty', ''],
    ['results', 'trabajo infantil'],
    ['none', 'zzdrones'],
  ])('axe finds nothing, and it fits 360 px: %s', async (_name, query) => {
    await at(
      practice,
      async (page) => {
        await page.locator('[data-opens-search]').click();
        if (query !== '') await ask(page, query);
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.locator('dialog.quick').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
      },
      { colorScheme, viewport: { width: 360, height: 740 } },
    );
  });
});
