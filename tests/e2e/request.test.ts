import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { paragraphsOf, partsOf } from '../support/docx.ts';
import { realContent } from '../support/site.ts';
import { eventually, focused, phone, visited, widthOf, type Visited } from '../support/visit.ts';

const practice = 'trabajo-infantil-basurales-ecuador';
const other = fs.readdirSync(path.join(realContent, 'practices')).find((id) => id !== practice) ?? '';
const worksheet = (locale: Locale, ...of: string[]): string => pathOf({ kind: 'learning', view: 'request', of }, locale);
const report = (locale: Locale): string => pathOf({ kind: 'learning', view: 'report' }, locale);

let there: Visited;
beforeAll(async () => {
  there = await visited(realContent);
});
afterAll(() => there.close());

const visit: Visited['visit'] = (...args) => there.visit(...args);
const ready = (page: Page) => page.locator('.worksheet.editing').waitFor();
const box = (page: Page, field: string) => page.locator(`:is(textarea, input):has(+ [data-field="${field}"])`);
const derived = (page: Page, field: string) => page.locator(`[data-field="${field}"] + .derived`);
const button = (page: Page, name: string) => page.locator(`.worksheet-tools [data-part=${name}]`);
const status = (page: Page) => page.locator('.worksheet-tools [role=status]').innerText();

async function saved(page: Page): Promise<{ name: string; said: string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'save').click()]);
  const bytes = fs.readFileSync(await download.path());
  return { name: download.suggestedFilename(), said: paragraphsOf(partsOf(bytes)['word/document.xml'] ?? '') };
}

describe('a worksheet', () => {
  test('keeps what is written, for its practice alone, and gives it back', async () => {
    await visit(worksheet('en', practice), async (page) => {
      await ready(page);
      await box(page, 'problem').fill('Children work in dumps.');
      await box(page, 'costs-travel-requesting').fill('Fares');
      await page.reload();
      await ready(page);
      expect(await box(page, 'problem').inputValue()).toBe('Children work in dumps.');
      expect(await box(page, 'costs-travel-requesting').inputValue()).toBe('Fares');
      await page.goto(there.at(worksheet('en', other)));
      await ready(page);
      expect(await box(page, 'problem').inputValue()).toBe('');
    });
  });

  test('is erased and comes back, the focus where one goes on', async () => {
    await visit(worksheet('es', practice), async (page) => {
      await ready(page);
      const first = await box(page, 'components').inputValue();
      await box(page, 'components').fill('Solo el primero');
      await button(page, 'clear').click();
      expect(await box(page, 'components').inputValue()).toBe(first);
      expect(await status(page)).toBe(t('es', 'request.cleared'));
      expect(await focused(page)).toBe('undo');
      await page.keyboard.press('Enter');
      expect(await box(page, 'components').inputValue()).toBe('Solo el primero');
      expect(await status(page)).toBe(t('es', 'request.restored'));
      await button(page, 'clear').click();
      await page.reload();
      await ready(page);
      expect(await box(page, 'components').inputValue()).toBe(first);
    });
  });

  test('counts the days of the agenda and of the follow-up from those of the exchange', async () => {
    await visit(worksheet('es', practice), async (page) => {
      await ready(page);
      await box(page, 'start').fill('2027-03-05');
      await box(page, 'end').fill('2027-03-11');
      expect(await derived(page, 'agenda-1-day').innerText()).toBe('5 de marzo de 2027');
      expect(await derived(page, 'agenda-3-day').innerText()).toBe('8 de marzo de 2027');
      expect(await derived(page, 'follow-up-3-date').innerText()).toBe('11 de junio de 2027');
      expect(await derived(page, 'follow-up-12-date').innerText()).toBe('11 de marzo de 2028');
      await box(page, 'end').fill('2027-03-12');
      expect(await derived(page, 'follow-up-6-date').innerText()).toBe('12 de septiembre de 2027');
      await box(page, 'follow-up-6-date').fill('en la próxima reunión');
      expect(await derived(page, 'follow-up-6-date').isVisible()).toBe(false);
    });
  });

  test('has the side that asks from the address, unless somebody wrote there', async () => {
    await visit(`${worksheet('es', practice)}?country=gt`, async (page) => {
      await ready(page);
      expect(await box(page, 'parties-requesting-institution').inputValue()).toContain('Guatemala');
      await box(page, 'parties-requesting-institution').fill('Otra institución');
      await page.reload();
      await ready(page);
      expect(await box(page, 'parties-requesting-institution').inputValue()).toBe('Otra institución');
      await page.goto(there.at(`${worksheet('es')}?country=nowhere`));
      await ready(page);
      expect(await box(page, 'parties-requesting-institution').inputValue()).toBe('');
    });
  });

  test.each(locales)('is saved in %s as a document that holds all it says, whatever that is', async (locale) => {
    await visit(worksheet(locale, practice), async (page) => {
      await ready(page);
      await box(page, 'problem').fill('Línea 1 & <b>\n{{objective}} "2"');
      await box(page, 'end').fill('2027-03-11');
      const components = await box(page, 'components').inputValue();
      const { name, said } = await saved(page);
      expect(name).toMatch(new RegExp(`^ayni-${t(locale, 'request.file')}-${practice}-\\d{4}-\\d{2}-\\d{2}\\.docx$`));
      expect(said).toContain('Línea 1 & <b>\n{{objective}} "2"');
      expect(said).toContain(components);
      expect(said).toContain(await derived(page, 'follow-up-3-date').innerText());
      expect(said[0]).toBe(await page.locator('h1').innerText());
      expect(said).toContain(`https://ayni.example${worksheet(locale, practice)}`);
      expect(await status(page)).toContain(name);
    });
  });

  test('says what it cannot do: keep, or make the document', async () => {
    const how = { storage: 'refused' } as const;
    await visit(
      worksheet('pt', practice),
      async (page) => {
        await ready(page);
        expect(await status(page)).toBe(t('pt', 'request.notKept'));
        await page.route('**/request.docx', (route) => route.abort());
        await button(page, 'save').click();
        await eventually(() => status(page)).toBe(t('pt', 'request.notSaved'));
      },
      how,
    );
  });

  test('is printed with what was written, without its boxes', async () => {
    await visit(worksheet('fr', practice), async (page) => {
      await ready(page);
      await box(page, 'objective').fill('Un objectif');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-field=objective]').innerText()).toBe('Un objectif');
      expect(await page.locator('.worksheet :is(textarea, input):visible').count()).toBe(0);
      expect(await button(page, 'save').isVisible()).toBe(false);
    });
  });

  test('is whole without a script', async () => {
    await visit(
      worksheet('es', practice),
      async (page) => {
        expect(await page.locator('[data-field=components]').innerText()).toContain('1. ');
        expect(await page.locator('.by-hand').isVisible()).toBe(true);
        expect(await page.locator('.worksheet-tools').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

const pages = (locale: Locale) => [worksheet(locale, practice), worksheet(locale), report(locale)];

test.each(locales)('the worksheets and the report fit a phone in %s', async (locale) => {
  for (const url of pages(locale))
    await visit(
      url,
      async (page) => {
        if (url !== report(locale)) await ready(page);
        expect(await widthOf(page), url).toBeLessThanOrEqual(360);
      },
      phone,
    );
});

// A hundred boxes take axe long: one page a test.
test.each([
  { url: worksheet('es', practice), how: phone },
  { url: worksheet('fr', practice), how: { colorScheme: 'dark' as const } },
  { url: report('pt'), how: phone },
  { url: report('en'), how: { colorScheme: 'dark' as const } },
])('axe finds no fault on $url', async ({ url, how }) => {
  await visit(
    url,
    async (page) => {
      if ((await page.locator('[data-request]').count()) > 0) await ready(page);
      expect(await violationsOf(page)).toEqual([]);
    },
    how,
  );
});

test('a number of the report opens the entries behind it', async () => {
  await visit(
    report('es'),
    async (page) => {
      await page.locator('.report-themes td a').first().click();
      const list = page.locator(new URL(page.url()).hash);
      await eventually(() => list.isVisible()).toBe(true);
      expect(await list.locator('a').count()).toBeGreaterThan(0);
    },
    { javaScriptEnabled: false },
  );
});
