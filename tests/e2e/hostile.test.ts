import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileContent, hostileSettings } from '../support/hostile/site.ts';
import { hostileTree } from '../support/hostile/tree.ts';
import { sections, type Section } from '../../src/config/routes.ts';
import { visited, type Visited } from '../support/visit.ts';

let site: Visited;

beforeAll(async () => {
  hostileTree(hostileContent);
  site = await visited(hostileContent, hostileSettings);
});
afterAll(() => site.close());

const longest = [
  'practices/longest-practice',
  'exchanges/longest-exchange',
  'adaptations/longest-adaptation',
  'partners/longest-partner',
  'networks/longest-network',
  'agreements/longest-agreement',
  'themes/longest-theme',
  'guides/longest-guide',
];
const pages = longest.flatMap((entry) => {
  const [section = '', id = ''] = entry.split('/');
  const names = sections[section as Section];
  return (['es', 'fr'] as const).flatMap((lang) => [`/${lang}/${names[lang]}/${id}/`, `/${lang}/${names[lang]}/`]);
});
const searches = ['script', 'onerror', 'javascript', '<script>', '"><img'].map(
  (words) => `/es/${sections.search.es}/?q=${encodeURIComponent(words)}`,
);

/** Opens a page, waits until its scripts rest, and tells what of the crafted texts ran or reached out. */
const opened = (path: string) =>
  site.visit(path, async (page) => {
    const away: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.site.url) && !/^(?:data|blob):/.test(request.url())) away.push(request.url());
    });
    page.on('dialog', (dialog) => {
      away.push('a dialog');
      void dialog.dismiss();
    });
    await page.reload({ waitUntil: 'networkidle' });
    const state = await page.evaluate(() => ({
      ran: Object.hasOwn(globalThis, '__ayniCanary'),
      born: document.querySelectorAll(
        'ayni-x, x, mglyph, iframe, object, embed, [onclick], [onerror], [onload], [onfocus], [srcdoc], a[href^="javascript"]',
      ).length,
    }));
    return { ...state, away };
  });

test.each([...pages, ...searches])('nothing runs on %s', async (path) => {
  expect(await opened(path)).toEqual({ ran: false, born: 0, away: [] });
});
