import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import {
  collections,
  contributed,
  isReaderSection,
  learningViews,
  pairPlace,
  pathOf,
  sections,
  type LearningView,
  type Place,
  type Section,
} from '../../src/config/routes.ts';
import { violationsOf } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { fixture, realContent, servedSite } from '../support/site.ts';

/** The extremes fixture has, for each collection, its longest, its emptiest and its untranslated entry. */
const kinds = ['longest', 'emptiest', 'untranslated'] as const;
const one = {
  practices: 'practice',
  exchanges: 'exchange',
  adaptations: 'adaptation',
  partners: 'partner',
  networks: 'network',
  agreements: 'agreement',
  themes: 'theme',
  guides: 'guide',
} as const;

const lists: Place[] = (Object.keys(sections) as Section[]).map((section) => ({ kind: 'list', section }));
const extremes = collections.flatMap((collection): Place[] =>
  collection === 'pages'
    ? [{ kind: 'entry', collection, id: 'about' }]
    : kinds.map((kind) => ({ kind: 'entry', collection, id: `${kind}-${one[collection]}` })),
);
const learning = (Object.keys(learningViews) as LearningView[]).map((view): Place => ({ kind: 'learning', view }));
const places: Place[] = [
  { kind: 'home' },
  ...lists,
  { kind: 'country', code: 'EC' },
  { kind: 'country', code: 'JP' },
  pairPlace('BR', 'EC'),
  pairPlace('AG', 'PE'),
  ...learning,
  ...contributed.map((collection): Place => ({ kind: 'form', collection })),
  ...['schema/date', 'form/key-order', 'file/unexpected'].map((rule): Place => ({ kind: 'rule', rule })),
  ...extremes,
];

let browser: Browser;
let site: Awaited<ReturnType<typeof servedSite>>;
const at = (path: string): string => `${site.url.replace(/\/$/, '')}${path}`;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), servedSite(fixture('extremes'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function withPage<T>(
  options: Parameters<Browser['newContext']>[0],
  run: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(places.map((place) => pathOf(place, 'es')))('axe finds nothing on %s', async (path) => {
    await withPage({ colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(at(path));
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});

test.each(['/', '/404.html'])('axe finds nothing on %s', async (path) => {
  await withPage({}, async (page) => {
    await page.goto(at(path));
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.each(places.flatMap((place) => (['es', 'fr'] as const).map((locale) => pathOf(place, locale))))(
  '%s fits a screen of 360 px',
  async (path) => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at(path));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  },
);

test('every kind of page reads the same without JavaScript', async () => {
  const words = (javaScriptEnabled: boolean, path: string) =>
    withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(at(path));
      // What needs a script is not shown without one; the filters are links without and boxes with one (lists.test.ts).
      await page.locator('.by-script, .filters').evaluateAll((tools) => {
        for (const tool of tools) tool.remove();
      });
      return page.locator('main').innerText();
    });
  const scripted = (place: Place) => place.kind === 'list' && (place.section === 'search' || isReaderSection(place.section));
  // The worksheet of a request is lines to fill by hand without a script, and fields with one (request.test.ts).
  const derived = learning.filter((place) => place.kind === 'learning' && place.view !== 'request');
  for (const place of [...extremes, ...derived, ...lists.filter((list) => !scripted(list))]) {
    const path = pathOf(place, 'es');
    expect(await words(false, path), path).toBe(await words(true, path));
  }
});

test('the console stays silent: the policy forbids nothing that a page does', async () => {
  await withPage({}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (const place of places) await page.goto(at(pathOf(place, 'en')));
    expect(said).toEqual([]);
  });
});

test('the language switch keeps the page', async () => {
  await withPage({}, async (page) => {
    const place: Place = { kind: 'entry', collection: 'practices', id: 'longest-practice' };
    await page.goto(at(pathOf(place, 'es')));
    for (const locale of [...locales].reverse()) {
      await page.locator(`.languages a[hreflang^="${locale}"]`).click();
      await page.waitForURL(at(pathOf(place, locale)));
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale}`));
    }
  });
});

test('the keyboard alone: the skip link, the sections, the meaning of a word', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(at(pathOf({ kind: 'entry', collection: 'practices', id: 'longest-practice' }, 'es')));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    const meaning = page.locator('.meaning').first();
    await meaning.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => meaning.getAttribute('open')).not.toBeNull();
  });
});

test('an untranslated entry shows the original, marked with its language, and says so', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(pathOf({ kind: 'entry', collection: 'practices', id: 'untranslated-practice' }, 'fr')));
    expect(await page.locator('.notice').innerText()).not.toBe('');
    const lang = await page.locator('h1').getAttribute('lang');
    expect(lang).toMatch(/^(?:es|en|pt)/);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(`/${lang?.slice(0, 2) ?? ''}/`);
  });
});

test('on paper an entry keeps its text and sources and drops what one can only click', async () => {
  await withPage({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(at(pathOf({ kind: 'entry', collection: 'practices', id: 'longest-practice' }, 'es')));
    expect(await page.locator('.sources').isVisible()).toBe(true);
    expect(await page.locator('.languages').isVisible()).toBe(false);
    expect(await page.locator('.site-footer nav').first().isVisible()).toBe(false);
  });
});

test('an address that is not there answers with the page in four languages', async () => {
  await withPage({}, async (page) => {
    const response = await page.goto(at('/es/no-existe/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('main li[lang]').count()).toBe(locales.length);
  });
});

test('the real home leads to a practice and on to who adopted it', async () => {
  const real = await servedSite(realContent);
  try {
    await withPage({}, async (page) => {
      await page.goto(`${real.url.replace(/\/$/, '')}/es/`);
      await page.locator('.doors a').first().click();
      await page
        .getByRole('link', { name: /basurales/i })
        .first()
        .click();
      await page.locator('.strip-adaptation a').first().click();
      expect(await page.locator('#evidence').isVisible()).toBe(true);
    });
  } finally {
    await real.close();
  }
});
