import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isMendable } from '../../src/check/fix/index.ts';
import { rulePage } from '../../src/check/reporters/report.ts';
import { levelOf } from '../../src/check/say.ts';
import { locales } from '../../src/config/locales.ts';
import { sections } from '../../src/config/routes.ts';
import { ruleIds } from '../../src/i18n/problems.ts';
import { t } from '../../src/i18n/t.ts';
import { builtSite, fixture } from '../support/site.ts';

const site = { url: 'https://ayni.example', base: '/ayni/' };
let dir: string;

beforeAll(async () => {
  dir = await builtSite(fixture('extremes'), { SITE_BASE: site.base });
});

const pageAt = (address: string): string =>
  fs.readFileSync(path.join(dir, address.slice(site.url.length + site.base.length), 'index.html'), 'utf8');

describe.each(locales)('the pages of the rules in %s', (lang) => {
  it('are where every report says', () => {
    for (const rule of ruleIds) expect(pageAt(rulePage(rule, { site, lang })), rule).toContain(`<code>${rule}</code>`);
  });

  it('say the level, and what --fix mends', () => {
    for (const rule of ruleIds) {
      const html = pageAt(rulePage(rule, { site, lang }));
      expect(html, rule).toContain(t(lang, `rules.level.${levelOf({ rule })}.means`));
      expect(html.includes(`>${t(lang, 'rules.mends')}<`), rule).toBe(isMendable(rule));
    }
  });

  it('are all linked from their list', () => {
    const list = pageAt(`${site.url}${site.base}${lang}/${sections.rules[lang]}/`);
    for (const rule of ruleIds) expect(list, rule).toContain(`href="${new URL(rulePage(rule, { site, lang })).pathname}"`);
  });
});
