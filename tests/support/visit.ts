import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launch } from './browser.ts';
import { servedSite, type Settings } from './site.ts';

type Site = Awaited<ReturnType<typeof servedSite>>;
export type Visit = BrowserContextOptions & {
  /** What the browser keeps for the site beforehand. */
  kept?: Readonly<Record<string, unknown>>;
  /** A browser that keeps nothing, or has no more room. */
  storage?: 'refused' | 'full';
};

const desktop = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 } };

const refuse = (how: string): void => {
  if (how === 'refused') {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  } else {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }
};

/** A served site and a browser that visits its pages, each time with a new profile; what a page complains of fails the test. */
export interface Visited {
  site: Site;
  /** The address of a path below the base. */
  at: (path: string) => string;
  visit: <T>(path: string, run: (page: Page) => Promise<T>, how?: Visit) => Promise<T>;
  close: () => Promise<void>;
}

export async function visited(content: string, settings: Settings = {}): Promise<Visited> {
  const [browser, site]: [Browser, Site] = await Promise.all([launch(), servedSite(content, settings)]);
  const at = (path: string): string => `${site.url.replace(/\/$/, '')}${path}`;
  const visit: Visited['visit'] = async (path, run, { kept = {}, storage, ...options } = {}) => {
    const context = await browser.newContext({ ...desktop, ...options });
    const complaints: string[] = [];
    try {
      if (Object.keys(kept).length > 0) {
        // Once: what the page then makes of it stays.
        await context.addInitScript((items) => {
          if (sessionStorage.getItem('kept') !== null) return;
          sessionStorage.setItem('kept', '');
          for (const [key, value] of Object.entries(items)) localStorage.setItem(key, JSON.stringify(value));
        }, kept);
      }
      if (storage !== undefined) await context.addInitScript(refuse, storage);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
      });
      await page.goto(at(path));
      const outcome = await run(page);
      if (complaints.length > 0) throw new Error(`${path}: ${complaints.join('\n')}`);
      return outcome;
    } finally {
      await context.close();
    }
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { site, at, visit, close };
}

/** What has the focus, by what its markup names it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const of = element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return [of, element?.getAttribute('data-part') ?? element?.getAttribute('data-choose') ?? element?.id].filter(Boolean).join(' ');
  });

export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What becomes true in its own time, on a machine that does other things too. */
export const eventually = <T>(run: () => T) => expect.poll(run, { timeout: 10_000 });
