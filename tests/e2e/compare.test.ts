import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aspects } from '../../src/components/compare/aspects.ts';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { fixture, realContent } from '../support/site.ts';
import { eventually, focused, phone, visited, widthOf, type Visited } from '../support/visit.ts';

const four = [
  'trabajo-infantil-basurales-ecuador',
  'seclo-conciliacion-laboral-obligatoria',
  'planilla-electronica-plan-reto-peru',
  'chilevalora-certificacion-competencias',
] as const;
const [a, b, c, d] = four;
const fifth = 'job-corps';

const comparison = (locale: Locale, ids: readonly string[] = []): string =>
  `${pathOf({ kind: 'list', section: 'compare' }, locale)}${ids.length === 0 ? '' : `?p=${ids.join(',')}`}`;
const listIn = (locale: Locale): string => pathOf({ kind: 'list', section: 'practices' }, locale);
const practiceIn = (locale: Locale, id: string): string => pathOf({ kind: 'entry', collection: 'practices', id }, locale);

let there: Visited;
beforeAll(async () => {
  there = await visited(realContent);
});
afterAll(() => there.close());

const visit: Visited['visit'] = (...args) => there.visit(...args);
const part = (page: Page, name: string) => page.locator(`[data-part=${name}]:not(dialog *, .search *)`).first();
const status = (page: Page) => page.locator('.comparison [role=status]').innerText();
const chosen = (page: Page): Promise<unknown> => page.evaluate(() => JSON.parse(localStorage.getItem('ayni:compare') ?? 'null') as unknown);
const button = (page: Page, id: string) => page.locator(`[data-choose="${id}"]`).first();
const titles = (page: Page) => page.locator('.comparison thead th > a').allInnerTexts();
const notices = async (page: Page) =>
  (await part(page, 'notices').isVisible()) ? page.locator('[data-part=notices] p').allInnerTexts() : [];
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Until what the address asks for stands there. */
const settled = (page: Page, count: number) => eventually(() => page.locator('.comparison thead th').count()).toBe(count);

describe('choosing', () => {
  test('from the list and from a page, up to four; the bar counts and leads to the comparison', async () => {
    await visit(listIn('en'), async (page) => {
      const bar = page.locator('[data-choices]');
      expect(await bar.isVisible()).toBe(false);
      await button(page, a).click();
      expect(await button(page, a).getAttribute('aria-pressed')).toBe('true');
      expect(await bar.locator('[role=status]').innerText()).toBe('1 of 4 chosen. Choose at least one more.');
      expect(await part(page, 'open').isVisible()).toBe(false);
      await page.goto(there.at(practiceIn('en', b)));
      await button(page, b).click();
      expect(await bar.locator('[role=status]').innerText()).toBe('2 of 4 chosen.');
      await page.goto(there.at(listIn('en')));
      for (const id of [c, d]) await button(page, id).click();
      expect(await chosen(page)).toEqual([...four]);
      await button(page, fifth).click();
      expect(await bar.locator('[role=status]').innerText()).toContain(t('en', 'compare.full', { max: 4 }));
      expect(await button(page, fifth).getAttribute('aria-pressed')).toBe('false');
      expect(await chosen(page)).toEqual([...four]);
      await part(page, 'open').click();
      expect(page.url()).toBe(there.at(comparison('en', four)));
      await settled(page, 4);
    });
  });

  test('by keyboard alone, and taken back', async () => {
    await visit(listIn('es'), async (page) => {
      await button(page, b).focus();
      await page.keyboard.press('Space');
      await button(page, c).focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(c);
      // What has the focus is not under the bar.
      const hidden = await button(page, c).evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(left + 5, top + height / 2));
      });
      expect(hidden).toBe(false);
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toEqual([b]);
      await part(page, 'clear').focus();
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toEqual([]);
      expect(await page.locator('[data-choices]').isVisible()).toBe(false);
      expect(await focused(page)).toBe(b);
    });
  });

  test('each button says which practice it means', async () => {
    await visit(listIn('es'), async (page) => {
      expect(words((await button(page, a).textContent()) ?? '')).toBe(
        'Comparar: Inspección de basurales y retiro de niñas y niños, Ecuador',
      );
      expect(await page.locator('.row [data-choose]').count()).toBe(await page.locator('.row').count());
    });
  });

  test('stays where the browser keeps nothing, on the page, and says so', async () => {
    await visit(
      listIn('fr'),
      async (page) => {
        await button(page, a).click();
        await button(page, b).click();
        expect(await page.locator('[data-choices] [role=status]').innerText()).toContain(t('fr', 'compare.notKept'));
        await part(page, 'open').click();
        expect(page.url()).toBe(there.at(comparison('fr', [a, b])));
        await settled(page, 2);
      },
      { storage: 'refused' },
    );
  });

  test.each([listIn('es'), practiceIn('es', a)])('is not offered without a script on %s', async (path) => {
    await visit(path, async (page) => expect(await page.locator('[data-choose]:visible').count()).toBe(0), { javaScriptEnabled: false });
  });
});

describe('the comparison', () => {
  test.each(locales)('has of each practice what its own page has, in %s', async (locale) => {
    await visit(comparison(locale, four), async (page) => {
      await settled(page, 4);
      expect(await status(page)).toBe(t(locale, 'compare.ready', { count: 4 }));
      expect(await notices(page)).toEqual([]);
      expect(await page.locator('.comparison .aspect').allInnerTexts()).toEqual(aspects.map(({ label }) => t(locale, label)));
      const cells = (parts: readonly string[]) => page.locator(`[data-aspect="${parts.join(' ')}"] td`);
      for (const [column, id] of four.entries()) {
        const own = await page.context().newPage();
        await own.goto(there.at(practiceIn(locale, id)));
        expect((await titles(page))[column]).toBe((await own.locator('h1').innerText()).trim());
        for (const { parts } of aspects) {
          const shown = words((await cells(parts).nth(column).locator('> :not(.whose)').allTextContents()).join(' '));
          const texts = await own.locator(parts.map((name) => `[data-compare="${name}"]`).join(',')).allTextContents();
          const expected = [...new Set(texts.map(words))];
          if (expected.length === 0) expect(shown, `${id} ${parts.join()}`).toMatch(new RegExp(`^${t(locale, 'notReported')}`));
          // The page marks the institution before the country.
          else for (const text of expected) for (const word of text.split(' ')) expect(shown, `${id} ${parts.join()}`).toContain(word);
        }
        await own.close();
      }
    });
  });

  test('shows a result with its value, its year and who reports it', async () => {
    await visit(comparison('es', [a, b]), async (page) => {
      await settled(page, 2);
      const lines = await page.locator('[data-aspect=results] td').first().locator('li').first().locator('.line').allInnerTexts();
      expect(lines).toHaveLength(4);
      expect(lines[1]).toMatch(/\d/);
      expect(lines[2]).toMatch(/^\d{4}$/);
      expect(lines[3]).toMatch(/\[\d+\]$/);
    });
  });

  test('has no id twice, and its sources are on the practices’ pages', async () => {
    await visit(comparison('es', four), async (page) => {
      await settled(page, 4);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const cited = await page.locator('.comparison .cite a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(cited.length).toBeGreaterThan(20);
      const pages = four.map((id) => there.at(practiceIn('es', id)));
      expect(cited.filter((href) => !pages.some((address) => href.startsWith(`${address}#source-`)))).toEqual([]);
      await page.locator('.comparison .cite a').first().click();
      await page.waitForURL(/#source-/);
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  test('says of a text what its page says: where it is not in the reader’s language, and in which it is', async () => {
    const extremes = await visited(fixture('extremes'));
    try {
      await extremes.visit(comparison('fr', ['untranslated-practice', 'emptiest-practice', 'longest-practice']), async (page) => {
        await settled(page, 3);
        const head = page.locator('.comparison thead th').first();
        const own = await page.context().newPage();
        await own.goto(extremes.at(practiceIn('fr', 'untranslated-practice')));
        expect(await head.locator('a').getAttribute('lang')).toBe(await own.locator('h1').getAttribute('lang'));
        expect(words(await head.innerText())).toContain(words(await own.locator('[data-compare=translation]').innerText()));
        expect(await violationsOf(page)).toEqual([]);
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await widthOf(page)).toBeLessThanOrEqual(width);
        }
      });
    } finally {
      await extremes.close();
    }
  });

  test('tells what is not reported, and to whom one can tell it', async () => {
    await visit(comparison('es', [a, b]), async (page) => {
      await settled(page, 2);
      const link = page.locator('[data-aspect=resources] td').first().locator('.not-reported a');
      expect(new URL((await link.getAttribute('href')) ?? '').searchParams.get('title')).toBe(`practices/${a}: resources`);
    });
  });

  test('asked in another language is the same', async () => {
    await visit(comparison('es', [a, b]), async (page) => {
      await settled(page, 2);
      await page.locator('.languages a[hreflang=fr]').click();
      await page.waitForURL(there.at(comparison('fr', [a, b])));
      await settled(page, 2);
    });
  });

  test('loses a practice, and the back button brings it back', async () => {
    await visit(comparison('es', [a, b, c]), async (page) => {
      await settled(page, 3);
      const [, title = ''] = await titles(page);
      await page.locator(`[data-remove="${b}"]`).focus();
      await page.keyboard.press('Enter');
      await settled(page, 2);
      expect(page.url()).toBe(there.at(comparison('es', [a, c])));
      await eventually(() => status(page)).toBe(t('es', 'compare.removed', { title }));
      await eventually(() => focused(page)).toBe('status');
      await page.goBack();
      await settled(page, 3);
    });
  });

  test('goes on in the list where one adds another', async () => {
    await visit(comparison('es', [a, b]), async (page) => {
      await settled(page, 2);
      await part(page, 'add').click();
      await page.waitForURL(there.at(listIn('es')));
      await eventually(() => button(page, b).getAttribute('aria-pressed')).toBe('true');
      await button(page, c).click();
      await part(page, 'open').click();
      await page.waitForURL(there.at(comparison('es', [a, b, c])));
    });
  });
});

describe('an address that asks for something else', () => {
  test.each<[string, string, number, string[]]>([
    ['one practice', `?p=${a}`, 1, [t('es', 'compare.onlyOne')]],
    ['one practice twice', `?p=${a},${a}`, 1, [t('es', 'compare.onlyOne')]],
    ['five', `?p=${[...four, fifth].join(',')}`, 4, [t('es', 'compare.tooMany', { count: 5, max: 4 })]],
    ['one that is not there', `?p=${a},nada,${b}`, 2, [t('es', 'compare.unknown', { id: 'nada' })]],
    ['one that is there and one that is not', `?p=nada,${b}`, 1, [t('es', 'compare.unknown', { id: 'nada' }), t('es', 'compare.onlyOne')]],
    [
      'an exchange',
      '?p=argentina-ecuador-servicio-publico-empleo',
      0,
      [t('es', 'compare.unknown', { id: 'argentina-ecuador-servicio-publico-empleo' })],
    ],
    [
      'what can be no name',
      '?p=../../en,%3Cimg%20src=x%3E',
      0,
      ['../../en', '<img src=x>'].map((id) => t('es', 'compare.unknown', { id })),
    ],
  ])('%s is told so', async (_what, search, count, said) => {
    await visit(`${comparison('es')}${search}`, async (page) => {
      await eventually(() => notices(page)).toHaveLength(said.length);
      await settled(page, count);
      const shown = await notices(page);
      for (const [index, text] of said.entries()) expect(shown[index]).toBe(text);
      expect(await part(page, 'empty').isVisible()).toBe(count === 0);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  test('nothing is told how, and leads to the list', async () => {
    await visit(comparison('pt'), async (page) => {
      expect(await part(page, 'empty').innerText()).toContain(t('pt', 'compare.how'));
      expect(await page.locator('main .tools > :visible').count()).toBe(0);
      await part(page, 'empty').getByRole('link').click();
      expect(page.url()).toBe(there.at(listIn('pt')));
    });
  });

  test('without a script the page says what it needs, and leads to the list', async () => {
    await visit(
      comparison('es', [a, b]),
      async (page) => {
        expect(await page.locator('main').innerText()).toContain(t('es', 'compare.noscript'));
        expect(await page.locator(`[data-part=empty] a[href="${listIn('es')}"]`).isVisible()).toBe(true);
        expect(await page.locator('main button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test('a practice out of reach is told, the rest is shown, and one can try again', async () => {
    await visit(comparison('es'), async (page) => {
      await page.route(`**/${b}/`, (route) => route.abort());
      await page.goto(there.at(comparison('es', [a, b])));
      await settled(page, 1);
      expect(await notices(page)).toEqual([t('es', 'compare.failed')]);
      await page.unroute(`**/${b}/`);
      await part(page, 'retry').click();
      await settled(page, 2);
      expect(await notices(page)).toEqual([]);
      expect(await part(page, 'retry').isVisible()).toBe(false);
    });
  });
});

describe('on a small screen', () => {
  test('of 360 px the practices stand one under the other, each under its name', async () => {
    await visit(
      comparison('fr', four),
      async (page) => {
        await settled(page, 4);
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
        const cells = page.locator('[data-aspect=lessons] td');
        const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
        expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
        expect(await cells.locator('.whose').allInnerTexts()).toEqual(await titles(page));
      },
      phone,
    );
  });

  test('of 768 px four scroll within the table, by keyboard', async () => {
    await visit(
      comparison('es', four),
      async (page) => {
        await settled(page, 4);
        expect(await widthOf(page)).toBeLessThanOrEqual(768);
        const table = page.locator('.comparison .table');
        await table.focus();
        await page.keyboard.press('ArrowRight');
        await eventually(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
      },
      { viewport: { width: 768, height: 900 } },
    );
  });

  test('the bar of the choice fits', async () => {
    await visit(
      listIn('fr'),
      async (page) => {
        await eventually(() => page.locator('[data-choices]').isVisible()).toBe(true);
        await button(page, fifth).click();
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
        expect((await page.locator('[data-choices]').boundingBox())?.height).toBeLessThan(250);
      },
      { ...phone, kept: { 'ayni:compare': four } },
    );
  });
});

test('on paper it lies across the page, with its addresses and nothing to click', async () => {
  await visit(comparison('es', four), async (page) => {
    await settled(page, 4);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(sizes.length).toBeGreaterThan(1);
    for (const [width = 0, height = 0] of sizes) expect(width).toBeGreaterThan(height);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.addresses li').allInnerTexts()).toEqual(
      (await titles(page)).map((title, index) => `${title}: ${there.at(practiceIn('es', four[index] ?? ''))}`),
    );
  });
  await visit(
    listIn('es'),
    async (page) => {
      await eventually(() => page.locator('[data-choices]').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-choices]').isVisible()).toBe(false);
      expect(await page.locator('[data-choose]:visible').count()).toBe(0);
    },
    { kept: { 'ayni:compare': four } },
  );
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['four practices', comparison('fr', four)],
    ['nothing', comparison('es')],
    ['a choice in the list', listIn('es')],
    ['a choice on a page', practiceIn('pt', a)],
  ])('axe finds nothing on %s, wide or narrow', async (_what, path) => {
    for (const screen of [{}, phone]) {
      await visit(
        path,
        async (page) => {
          if (path === comparison('fr', four)) await settled(page, 4);
          expect(await violationsOf(page)).toEqual([]);
        },
        { colorScheme, kept: { 'ayni:compare': [a, b] }, ...screen },
      );
    }
  });
});

test('under a base such as /ayni/ it is chosen, compared and led on the same', async () => {
  const under = await visited(realContent, { SITE_BASE: '/ayni/' });
  try {
    await under.visit(listIn('es'), async (page) => {
      await button(page, a).click();
      await button(page, b).click();
      await part(page, 'open').click();
      await page.waitForURL(under.at(comparison('es', [a, b])));
      await settled(page, 2);
      const [cited] = await page.locator('.comparison .cite a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(cited).toMatch(/\/ayni\/es\/buenas-practicas\/[a-z-]+\/#source-/);
    });
  } finally {
    await under.close();
  }
});

test('nothing of it is fetched where nothing is compared', async () => {
  await visit(pathOf({ kind: 'list', section: 'themes' }, 'es'), async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    const scripts = asked.filter((name) => name.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    for (const name of scripts) expect(fs.statSync(`${there.site.dir}${name}`).size).toBeLessThanOrEqual(10_000);
  });
});
