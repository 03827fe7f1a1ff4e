import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { collections, hrefOf, type Place } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { t } from '../../src/i18n/t.ts';
import { facets } from '../../src/search/facets.ts';
import { violationsOf } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { fixture, realContent, servedSite } from '../support/site.ts';

type Site = Awaited<ReturnType<typeof servedSite>>;
type Filters = Partial<Record<string, string[]>>;

const place: Place = { kind: 'list', section: 'search' };
const types = collections.filter((collection) => collection !== 'pages');
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), servedSite(realContent)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const addressOf = (locale: Locale, search = '', of = site): string =>
  new URL(hrefOf(place, locale, new URL(of.url).pathname) + search, of.url).href;

/** Until the answer to what the address says stands on the page. */
async function settled(page: Page): Promise<void> {
  await page.locator('.search-grid [data-part=list][aria-busy=false]').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.search-grid [data-part=status]').textContent()).not.toBe('');
}

async function searching<T>(
  search: string,
  run: (page: Page) => Promise<T>,
  { locale = 'es', of = site, ...options }: BrowserContextOptions & { locale?: Locale; of?: Site } = {},
): Promise<T> {
  const context = await browser.newContext({ ...desktop, ...options });
  try {
    const page = await context.newPage();
    await page.goto(addressOf(locale, search, of));
    if (search !== '' && options.javaScriptEnabled !== false) await settled(page);
    return await run(page);
  } finally {
    await context.close();
  }
}

const statusOf = async (page: Page): Promise<string> => (await page.locator('.search-grid [data-part=status]').textContent()) ?? '';
const countOf = async (page: Page): Promise<number> => Number(/^\d+/.exec(await statusOf(page))?.[0] ?? 0);
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.search-grid [data-part=list] .row-title a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** All that was found, ten by ten. */
async function everything(page: Page): Promise<string[]> {
  const more = page.locator('[data-part=more] button');
  while (await more.isVisible()) {
    const before = (await shown(page)).length;
    await more.click();
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(before);
  }
  return shown(page);
}

/** The facets of every entry by its address, as the index has them; written out, for Vitest would take `import` for its own. */
const indexed = async (page: Page, locale: Locale = 'es'): Promise<Map<string, Filters>> => {
  const entries = await page.evaluate(`(async () => {
    const index = await import(${JSON.stringify(`/pagefind/${locale}/pagefind.js`)});
    const { results } = await index.search(null);
    return Promise.all(results.map(async (result) => { const { url, filters } = await result.data(); return [url, filters]; }));
  })()`);
  return new Map(entries as [string, Filters][]);
};

/** The facets of all that a query finds, without any filter; of all entries without a query. */
async function foundBy(query: string | null): Promise<Filters[]> {
  return searching(query === null ? '' : `?q=${encodeURIComponent(query)}`, async (page) => {
    const all = await indexed(page);
    return query === null ? [...all.values()] : (await everything(page)).map((url) => all.get(url) ?? {});
  });
}

/** Whether an entry has a choice: a code, or a year of a range. */
const meets = (codes: readonly string[] | undefined, choice: string): boolean => {
  const [from, to] = choice.split('..');
  if (to === undefined) return codes?.includes(choice) === true;
  return codes?.some((code) => code >= (from ?? '') && code <= (to === '' ? '9999' : to)) === true;
};

/** How many entries have a code; of a role, where countries are chosen, those in which one of them had it. */
const having = (entries: readonly Filters[], facet: string, code: string, { country }: Filters): number =>
  entries.filter((entry) =>
    facet === 'role' && country !== undefined
      ? country.some((one) => entry['countryRole']?.includes(`${one}-${code}`))
      : entry[facet]?.includes(code),
  ).length;

/** Entries that have, in each chosen facet but one, any of its codes. */
const left = (all: readonly Filters[], choices: Filters, but?: string): Filters[] =>
  all.filter((entry) =>
    Object.entries(choices).every(([facet, codes]) => facet === but || codes?.some((code) => meets(entry[facet], code))),
  );

const unfold = (page: Page): Promise<void> =>
  page.locator('details.facet').evaluateAll((groups) => {
    for (const group of groups as HTMLDetailsElement[]) group.open = true;
  });

/** The numbers that stand beside the values, all groups unfolded. */
async function numbers(page: Page): Promise<Record<string, Record<string, number>>> {
  await unfold(page);
  await expect.poll(() => page.locator('.facet .number').allTextContents()).not.toContain('');
  return page
    .locator('.facet')
    .evaluateAll((groups) =>
      Object.fromEntries(
        (groups as HTMLElement[]).map((group) => [
          group.dataset['facet'] ?? '',
          Object.fromEntries(
            [...group.querySelectorAll('input')].map((box) => [
              box.value,
              Number(box.parentElement?.querySelector('.number')?.textContent),
            ]),
          ),
        ]),
      ),
    );
}

describe('the numbers beside the values are those of a count of all entries', () => {
  test.each<[string, string | null, Filters]>([
    ['a query', 'trabajo', {}],
    ['a query and a country', 'trabajo', { country: ['EC'] }],
    ['a query and two facets', 'trabajo', { country: ['EC', 'GT', 'TT'], type: ['exchanges', 'practices'] }],
    ['a query and three facets', 'seguridad', { language: ['es'], theme: ['occupational-safety-health'], modality: ['south-south'] }],
    ['filters without a query', null, { theme: ['child-labour'], year: ['2010..2013'] }],
    ['a range open at its end', null, { type: ['agreements', 'networks'], year: ['2015..'] }],
    ['evidence and freshness', 'empleo', { evidence: ['monitored', 'evaluated'], freshness: ['current', 'due'] }],
    ['nothing that is left', 'trabajo', { country: ['EC'], modality: ['triangular'], year: ['1901..1902'] }],
  ])('%s', async (_name, query, choices) => {
    const address = [
      ...(query === null ? [] : [`q=${query}`]),
      ...Object.entries(choices).map(([facet, codes]) => `${facet}=${codes?.join(',') ?? ''}`),
    ].join('&');
    await searching(`?${address}`, async (page) => {
      const all = await foundBy(query);
      expect(all.length).toBeGreaterThan(5);
      expect(await countOf(page)).toBe(left(all, choices).length);
      const counted = await numbers(page);
      expect(Object.keys(counted).sort()).toEqual(facets.map(({ id }) => id).sort());
      for (const [facet, values] of Object.entries(counted)) {
        const rest = left(all, choices, facet);
        const expected = Object.fromEntries(Object.keys(values).map((code) => [code, having(rest, facet, code, choices)]));
        expect(values, facet).toEqual(expected);
      }
    });
  });

  test('before anything is looked for', async () => {
    await searching('', async (page) => {
      const counted = await page
        .locator('.facet')
        .evaluateAll((groups) =>
          (groups as HTMLElement[]).flatMap((group) =>
            [...group.querySelectorAll('input')].map((box): [string, string, number] => [
              group.dataset['facet'] ?? '',
              box.value,
              Number(box.parentElement?.querySelector('.number')?.textContent),
            ]),
          ),
        );
      const all = [...(await indexed(page)).values()];
      expect(counted.length).toBeGreaterThan(100);
      for (const [facet, code, count] of counted)
        expect(count, `${facet} ${code}`).toBe(all.filter((entry) => entry[facet]?.includes(code)).length);
    });
  });
});

test('with a country and a role chosen, the role is that country’s', async () => {
  await searching('?country=BR&role=recipient', async (page) => {
    const all = await indexed(page);
    const expected = [...all].filter(([, filters]) => filters['countryRole']?.includes('BR-recipient') === true).map(([url]) => url);
    expect(expected.length).toBeGreaterThan(0);
    expect((await everything(page)).sort()).toEqual(expected.sort());
    const { role = {}, country = {} } = await numbers(page);
    const as = (code: string) => [...all.values()].filter((filters) => filters['countryRole']?.includes(code) === true).length;
    expect(role).toEqual(Object.fromEntries(Object.keys(role).map((code) => [code, as(`BR-${code}`)])));
    expect(country).toEqual(Object.fromEntries(Object.keys(country).map((code) => [code, as(`${code}-recipient`)])));
  });
});

describe('every entry can be found', () => {
  const { files } = readContent(realContent);
  const entries = files.filter(({ state, collection }) => state === 'original' && collection !== 'pages');

  test.each(locales)('in %s', async (locale) => {
    await searching(
      `?type=${types.join(',')}`,
      async (page) => {
        expect(await countOf(page)).toBe(entries.length);
        const expected = entries.map(({ collection, id }) => hrefOf({ kind: 'entry', collection, id }, locale, '/'));
        expect((await everything(page)).sort()).toEqual(expected.sort());
      },
      { locale },
    );
  });
});

describe('words', () => {
  test.each([
    ['inspección', 'inspeccion'],
    ['NIÑOS', 'ninos'],
    ['República Dominicana', 'republica dominicana'],
    ['trabajo infantil en los basurales', 'trabajo infantil basurales'],
  ])('%s finds the same as %s', async (one, other) => {
    const found = (query: string) => searching(`?q=${encodeURIComponent(query)}`, everything);
    const entries = await found(one);
    expect(entries.length).toBeGreaterThan(0);
    expect((await found(other)).sort()).toEqual(entries.sort());
  });

  test('a passage shows them marked, and its words are text', async () => {
    await searching('?q=basurales', async (page) => {
      expect(await page.locator('.search-grid mark').first().textContent()).toMatch(/^basural/i);
      expect(await page.locator('.search-grid [data-part=list] .row').first().innerText()).not.toMatch(/\[\d+\]|¶/);
    });
    await searching(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, async (page) => {
      expect(await page.locator('[data-part=notes]').innerText()).toContain('onerror');
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('one that no entry has finds nothing, and the page helps', async () => {
    await searching(
      '?q=zzdrones',
      async (page) => {
        expect(await statusOf(page)).toBe(t('en', 'search.none', { query: 'zzdrones' }));
        expect(await page.locator('[data-part=none] li a').count()).toBeGreaterThan(2);
        expect(await page.locator('.search-grid [data-part=ask]').getAttribute('href')).toContain('zzdrones');
        expect(await page.locator('[data-part=ways]').isVisible()).toBe(false);
      },
      { locale: 'en' },
    );
  });

  test('a text in another language says so and is marked with it', async () => {
    const extremes = await servedSite(fixture('extremes'));
    try {
      await searching(
        '?type=practices&language=en',
        async (page) => {
          const row = page.locator('.search-grid [data-part=list] .row', { has: page.locator('a[href*=untranslated]') });
          expect(await row.locator('.tag').textContent()).toMatch(/^Texte en /);
          expect(await row.locator('a').getAttribute('lang')).toMatch(/^en/);
        },
        { locale: 'fr', of: extremes },
      );
    } finally {
      await extremes.close();
    }
  });
});

describe('a word that no entry has', () => {
  test('is read as the likeliest that one has, and the page says so', async () => {
    await searching('?q=formalisacion', async (page) => {
      const note = await page.locator('[data-part=notes]').innerText();
      expect(note).toContain('formalisacion');
      expect(note).toMatch(/formalizaci[oó]n/);
      expect(await countOf(page)).toBeGreaterThan(0);
    });
  });

  test('is left out beside others, and the page says so', async () => {
    await searching('?q=zzdrones+uruguay', async (page) => {
      expect(await page.locator('[data-part=notes]').innerText()).toContain(t('es', 'search.leftOut', { typed: 'zzdrones' }));
      expect(await countOf(page)).toBeGreaterThan(0);
    });
  });

  test('needs the words of the entries, which nothing else fetches', async () => {
    const asked: string[] = [];
    await searching('', async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.locator('#query').fill('trabajo infantil');
      await settled(page);
      expect(asked.some((url) => url.endsWith('/known.txt'))).toBe(false);
      await page.locator('#query').fill('formalisacion');
      await expect.poll(() => asked.some((url) => url.endsWith('/words/es/known.txt'))).toBe(true);
    });
  });
});

test('what no entry has in full is found by most of its words, and the page says so', async () => {
  await searching('?q=conciliación+basurales+teletrabajo+algodón', async (page) => {
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(await page.locator('[data-part=notes]').innerText()).toContain(t('es', 'search.partial'));
  });
});

describe('the order', () => {
  const keyOf = (page: Page, sort: 'newest' | 'verified'): Promise<string[]> =>
    page.evaluate<string[]>(`(async () => {
      const index = await import('/pagefind/es/pagefind.js');
      const { results } = await index.search(null, { sort: { ${sort}: 'desc' } });
      return Promise.all(results.map(async (result) => (await result.data()).url));
    })()`);

  test.each(['newest', 'verified'] as const)('%s is that of all entries, and the address says it', async (sort) => {
    await searching('?q=trabajo+infantil', async (page) => {
      const byRelevance = await everything(page);
      await page.locator('[data-part=sort]').selectOption(sort);
      await page.waitForURL(addressOf('es', `?q=trabajo+infantil&sort=${sort}`));
      await settled(page);
      const sorted = await everything(page);
      expect(sorted.toSorted()).toEqual(byRelevance.toSorted());
      const places = (await keyOf(page, sort)).filter((url) => sorted.includes(url));
      expect(sorted).toEqual(places);
      await page.goBack();
      await expect.poll(() => page.locator('[data-part=sort]').inputValue()).toBe('');
    });
  });
});

describe('a result', () => {
  test('leads into the section that has the words', async () => {
    await searching('?q=basurales', async (page) => {
      const link = page.locator('.row-section a').first();
      const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
      expect(id).not.toBe('');
      await link.click();
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      expect(page.url()).toContain(`#${id}`);
    });
  });

  test('says what matters of its kind', async () => {
    await searching('?type=exchanges&country=EC', async (page) => {
      expect(await page.locator('.search-grid .row-exchanges .row-facts').first().innerText()).toMatch(/→|↔/);
    });
    await searching('?type=practices', async (page) => {
      expect(await page.locator('.search-grid .row-practices .row-facts').first().innerText()).toContain(t('es', 'band.evidence'));
    });
  });

  test('comes first when it is named', async () => {
    const first = (query: string, locale: Locale) =>
      searching(`?q=${encodeURIComponent(query)}`, async (page) => (await shown(page))[0], { locale });
    expect(await first('Inspection du travail', 'fr')).toBe(
      hrefOf({ kind: 'entry', collection: 'themes', id: 'labour-inspection' }, 'fr', '/'),
    );
    expect(await first('rial', 'en')).toBe(hrefOf({ kind: 'entry', collection: 'networks', id: 'rial' }, 'en', '/'));
  });
});

describe('the address', () => {
  test('says what is shown, and brings it back to whoever follows it', async () => {
    await searching('', async (page) => {
      await page.locator('#query').fill('trabajo infantil');
      await page.waitForURL(addressOf('es', '?q=trabajo+infantil'));
      await page.locator('[data-facet=country]').getByLabel('Ecuador').check();
      await page.locator('[data-facet=type]').getByLabel(t('es', 'section.exchanges')).check();
      expect(page.url()).toBe(addressOf('es', '?q=trabajo+infantil&type=exchanges&country=EC'));
      await settled(page);
      const [entries, status] = [await shown(page), await statusOf(page)];
      await searching(new URL(page.url()).search, async (other) => {
        expect(await shown(other)).toEqual(entries);
        expect(await statusOf(other)).toBe(status);
        expect(await other.locator('#query').inputValue()).toBe('trabajo infantil');
        expect(
          await other.locator('[data-facet] input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
        ).toEqual(['exchanges', 'EC']);
        expect(await other.locator('[data-part=chips] li').allInnerTexts()).toEqual([t('es', 'section.exchanges'), 'Ecuador']);
      });
    });
  });

  test('the back button takes back one filter at a time, and typing leaves no trail', async () => {
    await searching('', async (page) => {
      await page.locator('#query').pressSequentially('trabajo', { delay: 20 });
      await page.waitForURL(addressOf('es', '?q=trabajo'));
      await settled(page);
      const first = await statusOf(page);
      const ecuador = page.locator('[data-facet=country]').getByLabel('Ecuador');
      await ecuador.check();
      await settled(page);
      expect(await statusOf(page)).not.toBe(first);
      await page.goBack();
      await expect.poll(() => statusOf(page)).toBe(first);
      expect(await ecuador.isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => ecuador.isChecked()).toBe(true);
      await page.goBack();
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });
  });

  test('from an entry one comes back to as many results as one left', async () => {
    await searching('?q=trabajo', async (page) => {
      await page.locator('[data-part=more] button').click();
      await expect.poll(async () => (await shown(page)).length).toBe(16);
      const entries = await shown(page);
      await page.locator('.search-grid [data-part=list] .row-title a').nth(15).click();
      await page.waitForURL((url) => url.pathname === entries[15]);
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(entries);
    });
  });

  test('a code that no entry has finds nothing and can be taken back', async () => {
    await searching('?country=XX', async (page) => {
      expect(await statusOf(page)).toBe(t('es', 'search.none.filters'));
      await page.locator('[data-part=chips] button', { hasText: 'XX' }).click();
      await expect.poll(() => page.locator('[data-part=ways]').isVisible()).toBe(true);
      expect(page.url()).toBe(addressOf('es'));
    });
  });

  test('the language switch asks the same', async () => {
    await searching('?q=guatemala&type=exchanges', async (page) => {
      await page.locator('.languages a[hreflang=en]').click();
      await page.waitForURL(addressOf('en', '?q=guatemala&type=exchanges'));
      await settled(page);
      expect(await countOf(page)).toBeGreaterThan(0);
    });
  });
});

test('the keyboard alone', async () => {
  await searching('', async (page) => {
    // The tag alone: what an element holds is not focused.
    const focused = () => page.evaluate(() => (document.activeElement?.cloneNode(false) as Element | null)?.outerHTML ?? '');
    const { keyboard } = page;
    await page.locator('#content').focus();
    await keyboard.press('/');
    expect(await focused()).toContain('id="query"');
    await keyboard.type('trabajo / empleo');
    expect(await page.locator('#query').inputValue()).toBe('trabajo / empleo');
    await page.locator('#query').fill('trabajo');
    await keyboard.press('Enter');
    await settled(page);

    for (let presses = 0; presses < 5 && !(await focused()).includes('value="'); presses += 1) await keyboard.press('Tab');
    const box = await focused();
    await keyboard.press('Space');
    await settled(page);
    await expect.poll(() => page.locator('[data-part=chips] li').count()).toBe(1);
    expect(await focused()).toBe(box);

    await keyboard.press('/');
    expect(await focused()).toContain('id="query"');
    await page.locator('[data-part=chips] li button').focus();
    await keyboard.press('Enter');
    await settled(page);
    expect(await focused()).toContain('id="query"');

    await page.locator('[data-part=more] button').focus();
    await keyboard.press('Enter');
    await expect.poll(() => page.locator('.search-grid [data-part=list] .row').count()).toBeGreaterThan(6);
    expect(await page.locator('.search-grid [data-part=list] .row').nth(6).locator('a:focus').count()).toBe(1);
  });
});

test('taking back one of several filters leaves the focus on the next, and clearing all on the results', async () => {
  await searching('?country=EC,GT&type=exchanges,practices', async (page) => {
    const chips = page.locator('[data-part=chips] li button');
    await chips.nth(1).click();
    expect(await chips.count()).toBe(3);
    expect(await chips.nth(1).evaluate((chip) => chip === document.activeElement)).toBe(true);
    await page.locator('.chips [data-part=clear]').click();
    expect(await page.locator('[data-part=heading]').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.locator('[data-facet] input:checked').count()).toBe(0);
  });
});

test('without JavaScript the page is whole: what it needs, a form, the sections', async () => {
  await searching(
    '?q=trabajo',
    async (page) => {
      expect(await page.locator('noscript').count()).toBe(1);
      expect(await page.locator('main').innerText()).toContain(t('es', 'search.noscript'));
      expect(await page.locator('.filters input:visible, .filters select:visible').count()).toBe(0);
      const value = page.locator('[data-facet=country] a', { hasText: 'Ecuador' });
      expect(await value.getAttribute('href')).toBe(hrefOf({ kind: 'country', code: 'EC' }, 'es', '/'));
      expect(await page.locator('.ways li a').count()).toBeGreaterThan(8);
      await page.locator('#query').fill('empleo');
      await page.locator('.search button[type=submit]').click();
      expect(page.url()).toBe(addressOf('es', '?q=empleo'));
    },
    { javaScriptEnabled: false },
  );
});

test('the index is fetched when one turns to it, and every script that the search fetches is small', async () => {
  await searching('', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.locator('#query').focus();
    await expect.poll(() => asked.some((url) => url.endsWith('/pagefind/es/pagefind.js'))).toBe(true);
    const scripts = asked.filter((url) => url.includes('/_astro/') && url.endsWith('.js')).map((url) => path.basename(url));
    expect(scripts.length).toBeGreaterThan(1);
    const heavy = scripts.filter((name) => fs.statSync(path.join(site.dir, '_astro', name)).size > 10_000);
    expect(heavy).toEqual([]);
  });
});

test('an index out of reach is told, the sections stay, and the next search tries again', async () => {
  await searching('', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#query').fill('trabajo');
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).toBe(t('es', 'search.failed'));
    expect(await page.locator('[data-part=ways]').isVisible()).toBe(true);
  });
});

const states = [
  '',
  '?q=trabajo',
  '?q=zzdrones',
  '?q=formalisacion',
  '?q=trabajo&country=EC,GT&type=exchanges',
  '?language=es&year=2008..2012&sort=newest',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const screens = states.flatMap((state) => [[state, 1280, desktop] as const, [state, 360, phone] as const]);

  test.each(screens)('axe finds nothing on %s at %i px', async (state, _width, screen) => {
    await searching(
      state,
      async (page) => {
        await page.locator('details.filters').evaluate((filters) => filters.setAttribute('open', ''));
        await unfold(page);
        if (state !== '') await settled(page);
        expect(await violationsOf(page)).toEqual([]);
      },
      { colorScheme, ...screen, locale: 'fr' },
    );
  });
});

test.each(states)('%s fits a screen of 360 px, filters folded and unfolded', async (state) => {
  await searching(
    state,
    async (page) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await page.locator('.facet').first().isVisible()).toBe(false);
      expect(await width()).toBeLessThanOrEqual(360);
      await page.locator('.filters > summary').click();
      await unfold(page);
      expect(await width()).toBeLessThanOrEqual(360);
    },
    { ...phone, locale: 'fr' },
  );
});

test('under a base such as /ayni/ it finds and leads to the same', async () => {
  const under = await servedSite(realContent, { SITE_BASE: '/ayni/' });
  try {
    const said: string[] = [];
    const entries = await searching(
      '?q=trabajo&type=practices',
      async (page) => {
        page.on('console', (message) => said.push(message.text()));
        const found = await everything(page);
        await page.locator('.search-grid [data-part=list] .row-title a').first().click();
        expect(await page.locator('article.entry').count()).toBe(1);
        return found;
      },
      { of: under },
    );
    expect(entries).toEqual((await searching('?q=trabajo&type=practices', everything)).map((entry) => `/ayni${entry}`));
    expect(said).toEqual([]);
  } finally {
    await under.close();
  }
});
