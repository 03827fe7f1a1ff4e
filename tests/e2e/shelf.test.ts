import fs from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { collections, pathOf, type Collection, type Place } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { realContent } from '../support/site.ts';
import { eventually, focused, phone, visited, widthOf, type Visited } from '../support/visit.ts';

const kinds = collections.filter((collection) => collection !== 'pages');
/** An entry of each collection. */
const examples = kinds.map((collection) => ({ collection, id: fs.readdirSync(path.join(realContent, collection))[2] ?? '' }));
type Example = (typeof examples)[number];
const three = examples.slice(0, 3) as [Example, Example, Example];

const place = ({ collection, id }: { collection: Collection; id: string }): Place => ({ kind: 'entry', collection, id });
const keyOf = ({ collection, id }: { collection: Collection; id: string }): string => `${collection}/${id}`;
const listIn = (locale: Locale): string => pathOf({ kind: 'list', section: 'shelf' }, locale);
const keep = (...keys: readonly string[]) => ({ 'ayni:list': keys.map((key) => ({ key, title: `Título de ${key}` })) });
const kept = keep(...three.map(keyOf));

let there: Visited;
beforeAll(async () => {
  there = await visited(realContent);
});
afterAll(() => there.close());

const visit: Visited['visit'] = (...args) => there.visit(...args);
const part = (page: Page, name: string) => page.locator(`[data-part=${name}]:not(dialog *)`).first();
const keys = (page: Page) => page.locator('[data-key]').evaluateAll((rows) => (rows as HTMLElement[]).map((row) => row.dataset['key']));
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('ayni:list') ?? '[]') as { key: string }[]).map(({ key }) => key));
const status = (page: Page) => part(page, 'status').textContent();
const footer = (page: Page, locale: Locale) => page.locator(`.site-footer a[href$="${listIn(locale)}"]`).innerText();

/** Until every entry has been read. */
const settled = (page: Page) => page.locator('[data-part=list][aria-busy=false]:not(dialog *)').waitFor({ state: 'attached' });

describe('the button of an entry', () => {
  test.each(examples)('keeps one of $collection, and gives it back', async (entry) => {
    await visit(pathOf(place(entry), 'en'), async (page) => {
      const button = page.getByRole('button', { name: 'Keep' });
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      expect(await part(page, 'list').isVisible()).toBe(false);
      await button.click();
      expect(await page.getByRole('button', { name: 'Kept', pressed: true }).count()).toBe(1);
      expect(await stored(page)).toEqual([keyOf(entry)]);
      expect(await part(page, 'list').innerText()).toBe('My list (1)');
      expect(await footer(page, 'en')).toBe('My list (1)');
      await page.reload();
      await eventually(() => page.getByRole('button', { name: 'Kept', pressed: true }).count()).toBe(1);
      await page.getByRole('button', { name: 'Kept' }).click();
      expect(await stored(page)).toEqual([]);
      expect(await part(page, 'list').isVisible()).toBe(false);
      expect(await footer(page, 'en')).toBe('My list');
    });
  });

  test('works by keyboard, and leads to the list', async () => {
    await visit(pathOf(place(three[0]), 'es'), async (page) => {
      await part(page, 'keep').focus();
      await page.keyboard.press('Space');
      expect(await part(page, 'keep').getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('list');
      await page.keyboard.press('Enter');
      await page.waitForURL(there.at(listIn('es')));
      await settled(page);
      expect(await keys(page)).toEqual([keyOf(three[0])]);
    });
  });

  test('knows what another tab did', async () => {
    await visit(pathOf(place(three[0]), 'es'), async (page) => {
      const other = await page.context().newPage();
      await other.goto(there.at(pathOf(place(three[0]), 'es')));
      await part(other, 'keep').click();
      await eventually(() => part(page, 'keep').getAttribute('aria-pressed')).toBe('true');
      expect(await footer(page, 'es')).toBe('Mi lista (1)');
    });
  });

  test.each(['refused', 'full'] as const)('says so where storage is %s, and nothing else breaks', async (storage) => {
    await visit(
      pathOf(place(three[0]), 'pt'),
      async (page) => {
        await part(page, 'keep').click();
        expect(await part(page, 'refused').innerText()).toBe(t('pt', 'shelf.notKept'));
        expect(await part(page, 'keep').getAttribute('aria-pressed')).toBe('false');
        expect(await violationsOf(page)).toEqual([]);
      },
      { storage },
    );
  });
});

describe('the count in the footer', () => {
  test('is on every page, and costs no file more', async () => {
    const scripts = (kept: Record<string, unknown>) =>
      visit(
        '/fr/',
        async (page) => {
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          await page.reload({ waitUntil: 'networkidle' });
          return [await footer(page, 'fr'), asked.filter((url) => url.endsWith('.js')).length];
        },
        { kept },
      );
    expect(await scripts({})).toEqual(['Ma liste', 1]);
    expect(await scripts(kept)).toEqual(['Ma liste (3)', 1]);
  });
});

test('an entry’s page loads one small script', async () => {
  for (const entry of three) {
    const scripts = await visit(pathOf(place(entry), 'es'), async (page) => {
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      return [...asked].filter((name) => name.endsWith('.js'));
    });
    expect(scripts).toHaveLength(1);
    expect(fs.statSync(`${there.site.dir}${scripts[0] ?? ''}`).size).toBeLessThanOrEqual(10_000);
  }
});

describe('the list', () => {
  test.each(locales)('has each entry as its own page has it, in %s', async (locale) => {
    await visit(
      listIn(locale),
      async (page) => {
        await settled(page);
        expect(await keys(page)).toEqual(three.map(keyOf));
        expect(await part(page, 'count').innerText()).toBe(t(locale, 'shelf.count', { count: 3 }));
        for (const [index, entry] of three.entries()) {
          const row = page.locator('[data-key]').nth(index);
          const title = await row.locator('h2 a').textContent();
          const summary = await row.locator('.row-summary').textContent();
          const facts = await row.locator('.row-facts span').allTextContents();
          const sources = await row.locator('.sources li').count();
          expect(facts[0]).toBe(t(locale, `one.${entry.collection}`));
          expect(facts.length).toBeGreaterThan(2);
          const own = await page.context().newPage();
          await own.goto(there.at(pathOf(place(entry), locale)));
          expect((await own.locator('h1').innerText()).trim()).toBe(title);
          expect((await own.locator('.entry-head .lead').innerText()).trim()).toBe(summary);
          expect(await own.locator('.sources li').count()).toBe(sources);
          await own.close();
        }
      },
      { kept },
    );
  });

  test('has no id twice, and its links lead to pages', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        const links = await page.locator('[data-part=briefing] a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(links.length).toBeGreaterThan(5);
        expect(links.filter((href) => !/^(?:https?|mailto):/.test(href))).toEqual([]);
      },
      { kept },
    );
  });

  test('is moved by keyboard, the focus staying where the hand is', async () => {
    const [a, b, c] = three.map(keyOf) as [string, string, string];
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        await page.locator(`[data-key="${a}"] [data-part=down]`).focus();
        await page.keyboard.press('Enter');
        expect(await keys(page)).toEqual([b, a, c]);
        expect(await focused(page)).toBe(`${a} down`);
        expect(await status(page)).toContain('lugar 2 de 3');
        await page.keyboard.press('Enter');
        expect(await keys(page)).toEqual([b, c, a]);
        // There is no way further down: the way up has the focus.
        expect(await focused(page)).toBe(`${a} up`);
        await page.reload();
        expect(await keys(page)).toEqual([b, c, a]);
        expect(await page.locator(`[data-key="${b}"] [data-part=up]`).isDisabled()).toBe(true);
      },
      { kept },
    );
  });

  test('gives an entry back, and the last word is the reader’s', async () => {
    const [a, b, c] = three.map(keyOf) as [string, string, string];
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        const title = (await page.locator(`[data-key="${b}"] h2`).textContent()) ?? '';
        await page.locator(`[data-key="${b}"] [data-part=remove]`).click();
        expect(await stored(page)).toEqual([a, c]);
        expect(await status(page)).toBe(t('es', 'shelf.removed', { title }));
        expect(await focused(page)).toBe(`${c} remove`);
        await part(page, 'undo').click();
        expect(await stored(page)).toEqual([a, b, c]);
        expect(await keys(page)).toEqual([a, b, c]);
        expect(await focused(page)).toBe('count');
        await part(page, 'clear').click();
        expect(await stored(page)).toEqual([]);
        expect(await focused(page)).toBe('undo');
        expect(await part(page, 'empty').isVisible()).toBe(true);
        expect(await part(page, 'print').isVisible()).toBe(false);
        expect(await footer(page, 'es')).toBe('Mi lista');
        await page.keyboard.press('Enter');
        expect(await stored(page)).toEqual([a, b, c]);
        expect(await status(page)).toBe(t('es', 'shelf.restored'));
        expect(await part(page, 'undo').isVisible()).toBe(false);
      },
      { kept },
    );
  });

  test('says of an entry that is no longer there that it is not, and lets it go', async () => {
    await visit(
      listIn('fr'),
      async (page) => {
        await settled(page);
        const gone = page.locator('[data-key="practices/ya-no-esta"]');
        expect(await gone.locator('h2').innerText()).toBe('Título de practices/ya-no-esta');
        expect(await gone.locator('h2 a').getAttribute('href')).toBeNull();
        expect(await gone.innerText()).toContain(t('fr', 'shelf.gone'));
        expect(await page.locator('[data-key="constructor/a"]').innerText()).toContain(t('fr', 'shelf.gone'));
        expect(await violationsOf(page)).toEqual([]);
        await gone.locator('[data-part=remove]').click();
        expect(await stored(page)).toEqual(['constructor/a', keyOf(three[0])]);
      },
      { kept: keep('practices/ya-no-esta', 'constructor/a', keyOf(three[0])) },
    );
  });

  test('finds an entry that has a new name', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        expect(await keys(page)).toEqual(['adaptations/guatemala-retiro-ninos-basureros']);
        expect(await page.locator('[data-key] .row-summary').innerText()).not.toBe('');
      },
      { kept: keep('practices/retiro-ninos-basureros-guatemala-rial', 'adaptations/guatemala-retiro-ninos-basureros') },
    );
  });

  test('says which entries are out of reach, and shows the rest', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        await page.route(`**/${three[1].id}/`, (route) => route.abort());
        await page.reload();
        await settled(page);
        expect(await page.locator('[data-key]').nth(1).innerText()).toContain(t('es', 'shelf.failed'));
        expect(await page.locator('[data-key]').nth(1).locator('h2 a').getAttribute('href')).toContain(three[1].id);
        expect(await page.locator('[data-key]').nth(2).locator('.row-summary').innerText()).not.toBe('');
      },
      { kept },
    );
  });

  test.each(['', 'null', '{"a":1}', '[[[', '[{"key":"../x","title":"<img src=x onerror=alert(1)>"}]'])(
    'takes no harm from what else stands there: %s',
    async (text) => {
      await visit(listIn('es'), async (page) => {
        await page.evaluate((value) => localStorage.setItem('ayni:list', value), text);
        await page.reload();
        await eventually(() => part(page, 'empty').isVisible()).toBe(true);
        expect(await keys(page)).toEqual([]);
      });
    },
  );

  test('shows a title as text', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        expect(await page.locator('[data-key] h2').innerText()).toBe('<img src=x onerror=alert(1)>');
        expect(await page.locator('[data-key] img').count()).toBe(0);
      },
      { kept: { 'ayni:list': [{ key: 'practices/none', title: '<img src=x onerror=alert(1)>' }] } },
    );
  });

  test('is told to be unusable where nothing can be kept', async () => {
    await visit(
      listIn('en'),
      async (page) => {
        await eventually(() => part(page, 'blocked').isVisible()).toBe(true);
        expect(await part(page, 'blocked').innerText()).toBe(t('en', 'shelf.blocked'));
        expect(await part(page, 'empty').isVisible()).toBe(false);
        expect(await violationsOf(page)).toEqual([]);
      },
      { storage: 'refused' },
    );
  });

  test('stays as it is where there is no more room', async () => {
    await visit(listIn('es'), async (page) => {
      await page.evaluate((list) => localStorage.setItem('ayni:list', JSON.stringify(list)), kept['ayni:list']);
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.reload();
      await settled(page);
      expect(await part(page, 'blocked').isVisible()).toBe(false);
      await page.locator('[data-part=remove]').first().click();
      expect(await status(page)).toBe(t('es', 'shelf.notSaved'));
      expect(await keys(page)).toEqual(three.map(keyOf));
    });
  });

  test('without a script says what it needs, and leads on', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        expect(await page.locator('main').innerText()).toContain(t('es', 'shelf.noscript'));
        expect(await page.locator('[data-part=empty] a').count()).toBeGreaterThan(2);
        expect(await page.locator('main button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
    await visit(pathOf(place(three[0]), 'es'), async (page) => expect(await page.locator('.entry-tools button:visible').count()).toBe(0), {
      javaScriptEnabled: false,
    });
  });
});

describe('a file of the list', () => {
  async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([page.waitForEvent('download'), part(page, name).click()]);
    return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), 'utf8') };
  }

  test('as a table: its columns, its accents, the library only when asked for', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await settled(page);
        expect(asked.filter((url) => url.includes('papaparse'))).toEqual([]);
        const { name, text } = await downloaded(page, 'csv');
        expect(asked.filter((url) => url.includes('papaparse'))).toHaveLength(1);
        expect(name).toMatch(/^ayni-\d{4}-\d\d-\d\d\.csv$/);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = papa.parse<string[]>(text.slice(1).trimEnd());
        expect(errors).toEqual([]);
        const [head, ...rows] = data;
        expect(head).toEqual(
          (
            [
              'csv.title',
              'facet.type',
              'facet.country',
              'practice.institution',
              'csv.years',
              'csv.grade',
              'csv.summary',
              'csv.address',
              'csv.verified',
              'facet.language',
            ] as const
          ).map((key) => t('es', key)),
        );
        expect(rows.map((row) => row[0])).toEqual(await page.locator('[data-key] h2 a').allTextContents());
        expect(rows.map((row) => row[1])).toEqual(['Buena práctica', 'Intercambio', 'Adaptación']);
        expect(rows.map((row) => row[7])).toEqual(three.map((entry) => `https://ayni.example${pathOf(place(entry), 'es')}`));
        for (const row of rows) {
          expect(row).toHaveLength(10);
          expect(row[8]).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(row[9]).toBe('español');
        }
        expect(await status(page)).toBe(t('es', 'shelf.exported', { count: 3 }));
      },
      { kept },
    );
  });

  test('as a bibliography: the citations of the entries’ own pages, without what is not there', async () => {
    await visit(
      listIn('fr'),
      async (page) => {
        await settled(page);
        const { name, text } = await downloaded(page, 'bibtex');
        expect(name).toMatch(/^ayni-\d{4}-\d\d-\d\d\.bib$/);
        const cited = new Cite(text).data;
        expect(cited.map(({ id }) => id)).toEqual(three.slice(0, 2).map(({ collection, id }) => `ayni-${collection}-${id}-fr`));
        expect(cited.map(({ title }) => title)).toEqual((await page.locator('[data-key] h2 a').allTextContents()).slice(0, 2));
        expect(await status(page)).toBe(t('fr', 'shelf.exported', { count: 2 }));
      },
      { kept: keep(...three.slice(0, 2).map(keyOf), 'practices/ya-no-esta') },
    );
  });

  test('is told where it cannot be made, and can be asked for again', async () => {
    await visit(
      listIn('es'),
      async (page) => {
        await settled(page);
        await page.route('**/cite.bib', (route) => route.abort());
        await part(page, 'bibtex').click();
        await eventually(() => status(page)).toBe(t('es', 'shelf.notExported'));
        await page.unroute('**/cite.bib');
        expect((await downloaded(page, 'bibtex')).text).toContain('@misc{');
      },
      { kept },
    );
  });

  test('of one entry is linked from its page', async () => {
    await visit(pathOf(place(three[0]), 'en'), async (page) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-cite]').click()]);
      expect(file.suggestedFilename()).toBe(`ayni-practices-${three[0].id}-en.bib`);
      expect(new Cite(fs.readFileSync(await file.path(), 'utf8')).data[0]?.['title']).toBe((await page.locator('h1').innerText()).trim());
    });
  });
});

test('on paper it is a briefing: a cover line with the day, the entries with facts, sources and address, and nothing to click', async () => {
  await visit(
    listIn('es'),
    async (page) => {
      await settled(page);
      expect(await page.locator('[data-part=briefing]').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      const today = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long' }).format(new Date());
      expect(await part(page, 'cover').innerText()).toBe(`Ayni · 3 fichas · ${today}`);
      for (const row of await page.locator('[data-key]').all()) {
        expect(await row.locator('.row-summary').isVisible()).toBe(true);
        expect(await row.locator('.brief-facts dt').first().isVisible()).toBe(true);
        expect(await row.locator('.sources li').first().isVisible()).toBe(true);
        expect(await row.locator('.address').innerText()).toMatch(/^https:\/\/ayni\.example\/es\//);
        const terms = await row.locator('dt').allTextContents();
        expect(new Set(terms).size).toBe(terms.length);
      }
      expect(await page.locator('button:visible').count()).toBe(0);
      for (const chrome of ['.site-header', '.site-footer nav', '.breadcrumb', '.lead'])
        expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
      expect(await page.locator('.not-official').isVisible()).toBe(true);
    },
    { kept },
  );
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['an entry kept', pathOf(place(three[0]), 'es'), kept],
    ['the list', listIn('fr'), keep(...three.map(keyOf), 'practices/ya-no-esta')],
    ['the empty list', listIn('pt'), {}],
  ] as const)('axe finds nothing on %s, wide or narrow', async (_what, path, list) => {
    for (const screen of [{}, phone]) {
      await visit(
        path,
        async (page) => {
          if (path === listIn('fr')) {
            await settled(page);
            await page.locator('[data-part=down]').first().click();
            await page.locator('[data-part=remove]').last().click();
          }
          expect(await violationsOf(page)).toEqual([]);
          expect(await widthOf(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
        },
        { kept: list, colorScheme, ...screen },
      );
    }
  });
});

test('under a base such as /ayni/ it keeps, reads and exports the same', async () => {
  const under = await visited(realContent, { SITE_BASE: '/ayni/' });
  try {
    await under.visit(pathOf(place(three[0]), 'es'), async (page) => {
      await part(page, 'keep').click();
      await part(page, 'list').click();
      await page.waitForURL(under.at(listIn('es')));
      await settled(page);
      expect(await page.locator('[data-key] .row-summary').innerText()).not.toBe('');
      const [file] = await Promise.all([page.waitForEvent('download'), part(page, 'bibtex').click()]);
      expect(fs.readFileSync(await file.path(), 'utf8')).toContain(`https://ayni.example/ayni${pathOf(place(three[0]), 'es')}`);
    });
  } finally {
    await under.close();
  }
});
