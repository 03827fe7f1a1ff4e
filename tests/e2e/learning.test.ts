import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { learningViews, pathOf, sections } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { realContent } from '../support/site.ts';
import { phone, visited, widthOf, type Visited } from '../support/visit.ts';

let there: Visited;
beforeAll(async () => {
  there = await visited(realContent);
});
afterAll(() => there.close());

const visit: Visited['visit'] = (...args) => there.visit(...args);
const pathname = (page: Page): string => new URL(page.url()).pathname;
/** Follows the first link of the page's own text to an address. */
const follow = (page: Page, path: string) => page.locator(`main a[href$="${path}"]:visible`).first().click();

/** Opens what a page tells of a theme. */
const open = (page: Page, theme: string) => page.locator(`details#${theme} > summary`).click();

test('somebody of a ministry finds whom to ask, and prints what the two countries have together', async () => {
  await visit(pathOf({ kind: 'home' }, 'es'), async (page) => {
    await page.locator(`.main-nav a[href$="/${sections.learning.es}/"]`).click();
    await follow(page, pathOf({ kind: 'learning', view: 'ask' }, 'es'));
    await follow(page, pathOf({ kind: 'learning', view: 'ask', of: ['GT'] }, 'es'));
    await open(page, 'child-labour');
    const names = await page.locator('.suggestion-name:visible').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('Guatemala');
    expect(await page.locator('main').innerText()).toMatch(/no (?:es|son) (?:una )?ofertas?/i);
    await page
      .locator('#child-labour a:visible')
      .filter({ hasText: /han trabajado juntos/ })
      .first()
      .click();
    expect(await page.locator('h1').innerText()).toMatch(/Guatemala/);
    await page.locator(`main a[href*="/${sections.exchanges.es}/"]`).first().click();
    await page.locator('.entry-exchanges').waitFor();
    await page.goBack();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-footer nav').first().isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

test('somebody of a ministry takes a practice to a request for the country that asks', async () => {
  await visit(pathOf({ kind: 'learning', view: 'ask', of: ['GT'] }, 'en'), async (page) => {
    await open(page, 'child-labour');
    await page.locator('main a[href*="?country=GT"]:visible').first().click();
    await page.locator('.worksheet.editing').waitFor();
    const filled = await page
      .locator('.worksheet :is(input, textarea)')
      .evaluateAll((boxes) => boxes.map((box) => ('value' in box ? box.value : '')));
    expect(filled.join('\n')).toContain('Guatemala');
  });
});

test('somebody who wants to contribute learns how to declare an offer, and may tell what happened after an exchange', async () => {
  await visit(pathOf({ kind: 'list', section: 'learning' }, 'en'), async (page) => {
    await follow(page, pathOf({ kind: 'learning', view: 'register' }, 'en'));
    expect(await page.locator('#how').innerText()).not.toBe('');
    expect(await page.locator('main a[href*="/issues/new"]').count()).toBeGreaterThan(0);
    await follow(page, pathOf({ kind: 'entry', collection: 'pages', id: 'governance' }, 'en'));
    await page.goBack();
    await page.goto(there.at(pathOf({ kind: 'learning', view: 'follow-up' }, 'en')));
    expect(await page.locator('main').innerText()).toContain(t('en', 'followUp.tell'));
    expect(await page.locator('main a[href$="calendar.ics"]').count()).toBeGreaterThan(0);
  });
});

test('anybody goes on a phone, without a script, from the map to a pair, an exchange and its practice’s lineage', async () => {
  await visit(
    pathOf({ kind: 'home' }, 'pt'),
    async (page) => {
      await follow(page, pathOf({ kind: 'learning', view: 'flows' }, 'pt'));
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
      await follow(page, pathOf({ kind: 'learning', view: 'flows', of: ['modality', 'south-south'] }, 'pt'));
      expect(pathname(page)).toContain(`/${learningViews.flows.pt}/modalidade/south-south/`);
      expect(await page.locator('main [aria-current]').count()).toBe(1);
      await follow(page, pathOf({ kind: 'entry', collection: 'exchanges', id: 'ecuador-guatemala-trabajo-infantil-basurales-2013' }, 'pt'));
      await follow(page, pathOf({ kind: 'entry', collection: 'practices', id: 'trabajo-infantil-basurales-ecuador' }, 'pt'));
      expect(await page.locator('#lineage').isVisible()).toBe(true);
      await page.goto(there.at(pathOf({ kind: 'learning', view: 'lineages' }, 'pt')));
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
      expect(await page.locator('main a[href$="/trabajo-infantil-basurales-ecuador/"]').count()).toBeGreaterThan(0);
    },
    { ...phone, javaScriptEnabled: false },
  );
});
