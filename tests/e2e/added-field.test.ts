import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../../src/config/routes.ts';
import { serveSite, type Served } from '../../src/integrations/site-server.ts';
import { fieldLabel } from '../../src/i18n/fields.ts';
import { launch } from '../support/browser.ts';
import { buildEnv, fixture } from '../support/site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const home = path.join(root, 'tests/.tmp/added-field');
const dir = path.join(home, 'dist');
const made = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

let browser: Browser;
let site: Served;

/** The site with one line more in one schema, and nothing else changed. */
async function buildWithField(): Promise<void> {
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  for (const name of made) fs.cpSync(path.join(root, name), path.join(home, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'), 'dir');
  const schema = path.join(home, 'src/schemas/guides.ts');
  const text = fs
    .readFileSync(schema, 'utf8')
    .replace('import { cite,', 'import { count, cite,')
    .replace('  ...foot(),', "  tried: count('exchange.delegation.total').optional(),\n  ...foot(),");
  fs.writeFileSync(schema, text);
  const env = buildEnv(fixture('extremes'), dir);
  await promisify(execFile)(process.execPath, [path.join(home, 'src/cli/build.ts')], { cwd: home, env, maxBuffer: 2 ** 26 });
}

beforeAll(async () => {
  await buildWithField();
  [browser, site] = await Promise.all([launch(), serveSite({ dir, base: '/' })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a field added to a schema appears on the form, is checked and is written, with no other change', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url.replace(/\/$/, '')}${pathOf({ kind: 'form', collection: 'guides' }, 'es')}`);
  await page.waitForSelector('.writing.started', { timeout: 30_000 });
  await page.locator('[data-part=entry] > section > details.more > summary').click();
  const label = fieldLabel('exchange.delegation.total', 'es');
  const box = page.getByLabel(label);
  await box.fill('doce');
  await page.locator('#field-title').focus();
  const error = page.locator('#field-tried-error');
  await expect.poll(() => error.count(), { timeout: 10_000 }).toBe(1);
  await box.fill('12');
  await page.locator('#field-title').fill('Una guía con un campo nuevo');
  await page.locator('#field-summary').fill('Un resumen que se entiende por sí solo.');
  await expect.poll(() => error.count(), { timeout: 10_000 }).toBe(0);
  await page.locator('[data-field=audience] input').first().check();
  const source = {
    title: 'Informe anual',
    publisher: 'Ministerio de Trabajo',
    url: 'https://www.trabajo.gob.ec/informe',
    language: 'español',
    read: '2025-03-04',
  };
  for (const [name, text] of Object.entries(source)) await page.locator(`#field-sources-0-${name}`).fill(text);
  await page.locator('#field-sources-0-kind').selectOption({ index: 1 });
  await page.locator('.writing button[type=submit]').click();
  await page.locator('[data-part=ends]').waitFor({ state: 'visible', timeout: 20_000 });
  expect(await page.locator('[data-part=text]').textContent()).toContain('\ntried: 12\n');
});
