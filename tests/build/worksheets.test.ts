import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { publishedSheets, sheetHref } from '../../src/config/worksheets.ts';
import { identityIn } from '../../src/sheets/identity.ts';
import { paragraphsOf, partsOf, xmlFault } from '../support/docx.ts';
import { hrefsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, realContent } from '../support/site.ts';

let dir: string;
let pages: BuiltPage[];
beforeAll(async () => {
  dir = await builtSite(realContent);
  pages = pagesOf(dir);
});

describe.each(locales)('the documents for who writes by mail, in %s', (locale) => {
  const published = publishedSheets.filter((sheet) => sheet.locale === locale);

  test('are all published, and the section for taking part leads to them', () => {
    const page = pages.find(({ url }) => url === pathOf({ kind: 'list', section: 'contribute' }, locale));
    const hrefs = page === undefined ? [] : hrefsOf(page);
    for (const sheet of published) {
      const href = sheetHref(sheet, '/');
      expect(hrefs).toContain(href);
      expect(fs.existsSync(path.join(dir, href)), href).toBe(true);
    }
  });

  test('are documents, the worksheets with the names of real entries and what they are known by', () => {
    for (const sheet of published) {
      const xml = partsOf(fs.readFileSync(path.join(dir, sheetHref(sheet, '/'))))['word/document.xml'] ?? '';
      expect(xmlFault(xml)).toBeUndefined();
      const identity = identityIn(paragraphsOf(xml).join('\n'));
      if (sheet.kind === 'clearance') expect(identity).toBeUndefined();
      else expect(identity).toMatchObject({ collection: sheet.collection, locale });
      if (sheet.kind === 'worksheet' && sheet.collection === 'exchanges') expect(xml).toMatch(/<w:listItem w:displayText="[^"]*RIAL/);
    }
  });
});
