import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { correctionQuery } from '../../src/config/contribute.ts';
import { isError } from '../../src/entries/problem.ts';
import { languageTags, locales, type Locale } from '../../src/config/locales.ts';
import { contributed, pathOf, type Contributed } from '../../src/config/routes.ts';
import { parse } from '../../src/entries/parse.ts';
import { readContent } from '../../src/entries/read.ts';
import { t } from '../../src/i18n/t.ts';
import { violationsOf } from '../support/axe.ts';
import { contrast } from '../support/contrast.ts';
import { fixture } from '../support/site.ts';
import { eventually, phone, visited, widthOf, type Visit, type Visited } from '../support/visit.ts';

const content = fixture('extremes');
const originals = readContent(content).files.filter(({ state }) => state === 'original');
let there: Visited;
beforeAll(async () => {
  there = await visited(content);
});
afterAll(() => there.close());

const form = (collection: Contributed, locale: Locale, query = ''): string => `${pathOf({ kind: 'form', collection }, locale)}${query}`;
const part = (page: Page, name: string) => page.locator(`.writing [data-part="${name}"]`);

async function writing<T>(url: string, run: (page: Page) => Promise<T>, how: Visit = phone): Promise<T> {
  return there.visit(
    url,
    async (page) => {
      await page.waitForSelector('.writing.started', { timeout: 30_000 });
      return run(page);
    },
    how,
  );
}

/** Goes to a box by its id and writes or chooses in it by the keyboard alone. */
async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).focus();
  await page.keyboard.insertText(text);
}

async function finish(page: Page): Promise<void> {
  await page.locator('.writing button[type=submit]').focus();
  await page.keyboard.press('Enter');
}

async function ready(page: Page): Promise<string> {
  await eventually(async () => ((await part(page, 'ends').isVisible()) ? '' : part(page, 'problems').innerText())).toBe('');
  return (await part(page, 'text').textContent()) ?? '';
}

/** What a visitor writes in a box of a kind; a choice is the first that there is. */
const samples: Record<string, (name: string, locale: Locale) => string> = {
  text: (name) => `Taller de inspección laboral sobre ${name} en las provincias`,
  paragraph: (name) => `La institución explica ${name} con las palabras del informe que se cita.`,
  date: () => '2019-05-14',
  number: () => '2019',
  url: () => 'https://www.trabajo.gob.ec/informes/anual-2019',
  mail: () => 'cooperacion@trabajo.gob.ec',
};
const names: Record<string, string> = {
  partners: 'partners',
  themes: 'themes',
};

/** Fills every box that must be filled, in the order of the page, until nothing is missing. */
async function fillRequired(page: Page, locale: Locale): Promise<void> {
  const lists = (await (await page.request.get(there.at(`/words/${locale}/names.json`))).json()) as Record<
    string,
    Record<string, { title: string }>
  >;
  for (let round = 0; round < 200; round += 1) {
    const next = await page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLElement>('[data-part=entry] [data-required]')].filter((field) =>
        field.checkVisibility(),
      );
      for (const field of fields) {
        const { kind = '', field: name = '' } = field.dataset;
        if (kind === 'checks' && field.querySelector(':checked') === null) return { id: '', kind, name, list: '' };
        const control = field.matches('fieldset') ? null : field.querySelector<HTMLInputElement>(':scope > :is(input, select, textarea)');
        if (control !== null && control.value === '') {
          if (control.id === '') throw new Error(name);
          return { id: control.id, kind: control.matches('select') ? 'select' : kind, name, list: control.dataset['list'] ?? '' };
        }
        const period = kind === 'period' ? field.querySelector<HTMLInputElement>('input') : null;
        if (period?.value === '') return { id: period.id, kind: 'date', name, list: '' };
      }
      return undefined;
    });
    if (next === undefined) return;
    const { id, kind, name, list } = next;
    if (kind === 'checks') {
      await page.locator(`[data-field="${name}"] input[type=checkbox]`).first().focus();
      await page.keyboard.press('Space');
    } else if (kind === 'select') {
      await page.locator(`#${id}`).focus();
      await page.keyboard.press('ArrowDown');
    } else if (kind === 'language') {
      await type(page, id, locale);
    } else if (kind === 'reference') {
      const [first] = Object.values(lists[names[list] ?? list] ?? {});
      await type(page, id, first?.title ?? '');
    } else {
      await type(page, id, (samples[kind] ?? samples['text'])?.(name, locale) ?? '');
    }
  }
  throw new Error('There was no end to what must be filled');
}

/** A picture of one colour: https://www.w3.org/TR/png-3/ */
function pngOf(width: number, height: number, level = 9): Buffer {
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([number(data.length), body, number(crc32(body))]);
  };
  const header = Buffer.concat([number(width), number(height), Buffer.from([8, 0, 0, 0, 0])]);
  const lines = deflateSync(Buffer.alloc((width + 1) * height), { level });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

/** What the checker says of a text among the entries of the site, and of what is sent beside it. */
function problemsOf(
  collection: Contributed,
  id: string,
  lang: Locale,
  text: string,
  beside: Readonly<Record<string, Uint8Array>> = {},
): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-form-'));
  try {
    fs.cpSync(content, folder, { recursive: true });
    fs.mkdirSync(path.join(folder, collection, id), { recursive: true });
    fs.writeFileSync(path.join(folder, collection, id, `${lang}.mdx`), text);
    for (const [name, bytes] of Object.entries(beside)) fs.writeFileSync(path.join(folder, collection, id, name), bytes);
    const today = new Date().toISOString().slice(0, 10);
    return check(readContent(folder), today)
      .filter((problem) => problem.file.startsWith(`${collection}/${id}/`) && isError(problem))
      .map((problem) => `${problem.rule} ${problem.field ?? ''} ${JSON.stringify(problem.params)}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const every = contributed.flatMap((collection) => locales.map((locale) => ({ collection, locale })));

describe('by keyboard, on a phone, from empty to a file that the checker accepts', () => {
  test.each(every)('$collection in $locale', async ({ collection, locale }) => {
    await writing(form(collection, locale), async (page) => {
      await fillRequired(page, locale);
      // A participant is an institution with a page or one that is named: neither box alone must be filled.
      if (collection === 'exchanges') await type(page, 'field-activities-0-participants-0-name', 'Ministerio de Trabajo');
      await finish(page);
      const text = await ready(page);
      const id = await part(page, 'id').inputValue();
      expect(problemsOf(collection, id, locale, text)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
      const [saved] = await Promise.all([page.waitForEvent('download'), part(page, 'download').click()]);
      expect(saved.suggestedFilename()).toBe(`${collection}.${id}.${locale}.mdx`);
      expect(fs.readFileSync(await saved.path(), 'utf8')).toBe(text);
    });
  });
});

test('says over the form and at each field what is missing, and leads there', async () => {
  await writing(form('guides', 'es'), async (page) => {
    await finish(page);
    await eventually(() => part(page, 'problems').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('problems');
    const links = part(page, 'problem-list').locator('a');
    expect(await links.count()).toBeGreaterThan(3);
    await links.first().focus();
    await page.keyboard.press('Enter');
    const box = page.locator(':focus');
    expect(await box.getAttribute('id')).toBe('field-title');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    const described = (await box.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(await page.locator(`#${described.at(-1) ?? ''}`).innerText()).toBe(t('es', 'form.problem.schema/missing-field'));
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('says what is wrong in a box once one has left it, and takes it back once it is mended', async () => {
  await writing(form('guides', 'en'), async (page) => {
    await type(page, 'field-title', 'A guide');
    await type(page, 'field-sources-0-url', 'example');
    await type(page, 'field-sources-0-title', 'A report');
    const error = page.locator('#field-sources-0-url-error');
    await eventually(() => error.count()).toBe(1);
    expect(await page.locator('#field-summary-error').count()).toBe(0);
    await page.locator('#field-sources-0-url').fill('https://www.oas.org/en/report');
    await eventually(() => error.count()).toBe(0);
  });
});

test('items are added, moved and taken out, and what is cited follows its source', async () => {
  await writing(form('practices', 'es'), async (page) => {
    await type(page, 'field-sources-0-title', 'Primera');
    expect(await page.locator('[data-field=sources] [data-tool=up]:visible').count()).toBe(0);
    await page.locator('[data-field=sources] > .for-script [data-add]').click();
    await type(page, 'field-sources-1-title', 'Segunda');
    await type(page, 'text-context', 'Un dato [1], otro [2].');
    const text = page.locator('#text-context');
    const names = page.locator('[data-field=sources] [data-numbered]');
    expect(await names.allTextContents()).toEqual(['Fuente n.º 1', 'Fuente n.º 2']);
    await page.locator('[data-field=lessons] > .for-script [data-add]').first().click();
    await type(page, 'field-lessons-0-text', 'Una lección');
    const cited = page.locator('[data-field=lessons] [data-citations] label');
    await eventually(() => cited.allTextContents()).toEqual(['Primera', 'Segunda']);
    await page.locator('[data-field=lessons] details.more summary').first().click();
    await cited.nth(1).locator('input').check();
    await page.locator('[data-field=sources] [data-item]:nth-child(2) [data-tool=up]').click();
    await eventually(() => cited.allTextContents()).toEqual(['Segunda', 'Primera']);
    expect(await cited.nth(0).locator('input').isChecked()).toBe(true);
    expect(await text.inputValue()).toBe('Un dato [2], otro [1].');
    await page.locator('[data-field=sources] [data-item]:nth-child(2) [data-tool=remove]').click();
    await eventually(() => cited.allTextContents()).toEqual(['Segunda']);
    expect(await text.inputValue()).toBe('Un dato, otro [1].');
    expect(await page.locator('#field-sources-0-title').inputValue()).toBe('Segunda');
  });
});

test('the draft outlives a reload, and can be taken out and brought back', async () => {
  await writing(form('practices', 'pt'), async (page) => {
    await type(page, 'field-title', 'Mesa de diálogo');
    await type(page, 'field-sources-0-title', 'Relatório');
    await type(page, 'text-context', 'Um parágrafo.');
    await eventually(() => part(page, 'draft').innerText()).toBe(t('pt', 'form.saved'));
    await page.reload();
    await page.waitForSelector('.writing.started');
    expect(await part(page, 'draft').innerText()).toBe(t('pt', 'form.restored'));
    const written = () =>
      Promise.all(['field-title', 'field-sources-0-title', 'text-context'].map((id) => page.locator(`#${id}`).inputValue()));
    expect(await written()).toEqual(['Mesa de diálogo', 'Relatório', 'Um parágrafo.']);
    await part(page, 'clear').click();
    expect(await written()).toEqual(['', '', '']);
    await part(page, 'undo').click();
    expect(await written()).toEqual(['Mesa de diálogo', 'Relatório', 'Um parágrafo.']);
  });
});

test('a browser that keeps nothing says so, and the form works', async () => {
  await writing(
    form('themes', 'fr'),
    async (page) => {
      await type(page, 'field-title', 'Un thème');
      await eventually(() => part(page, 'draft').innerText()).toBe(t('fr', 'form.notKept'));
    },
    { ...phone, storage: 'refused' },
  );
});

test('a short file goes along in the address of the proposal', async () => {
  await writing(form('guides', 'fr'), async (page) => {
    await fillRequired(page, 'fr');
    await finish(page);
    const text = await ready(page);
    const address = new URL((await part(page, 'propose').getAttribute('href')) ?? '');
    expect(address.searchParams.get('value')).toBe(text);
    expect(address.searchParams.get('filename')).toBe(`content/guides/${await part(page, 'id').inputValue()}/fr.mdx`);
    expect(await part(page, 'paste').isVisible()).toBe(false);
    expect(await part(page, 'ends').locator('ol > li:visible').allInnerTexts()).toEqual(
      (['fork', 'commit', 'pull', 'open'] as const).map((step) => t('fr', `form.end.step.${step}`)),
    );
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('a number in brackets cites its source, and what can stay as it is is said at the end', async () => {
  await writing(form('practices', 'es'), async (page) => {
    await fillRequired(page, 'es');
    expect(await page.locator('#field-verified').isVisible()).toBe(false);
    await type(page, 'text-context', 'Bajó a <5% [1], según otros [7].');
    await finish(page);
    const text = await ready(page);
    const { body, data } = parse(text, '');
    const [source] = data['sources'] as { key: string }[];
    expect(body).toContain(String.raw`Bajó a \<5%<Cite source="${source?.key ?? ''}" />, según otros [7].`);
    expect(await part(page, 'problems').isVisible()).toBe(false);
    expect(await part(page, 'warning-list').innerText()).toContain(t('es', 'form.noSource', { number: 7 }));
    const id = await part(page, 'id').inputValue();
    expect(problemsOf('practices', id, 'es', text)).toEqual([]);
    const [saved] = await Promise.all([page.waitForEvent('download'), part(page, 'zip').click()]);
    expect(saved.suggestedFilename()).toBe(`practices.${id}.es.zip`);
    const { [`content/practices/${id}/es.mdx`]: packed } = unzipSync(fs.readFileSync(await saved.path()));
    expect(Buffer.from(packed ?? []).toString()).toBe(text);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('#text-context').fill('Bajó a <5% [1].');
    expect(await part(page, 'ends').isVisible()).toBe(false);
  });
});

test('what a state of review lacks is said once, where the state is chosen', async () => {
  await writing(form('practices', 'es', '?of=practices/longest-practice/es'), async (page) => {
    await page.locator('#field-verified-review').selectOption('confirmed');
    for (const name of ['by', 'channel', 'reference', 'objected'])
      for (const box of await page.locator(`[data-field=verified] [data-field=${name}] :is(input, select)`).all())
        await box.evaluate((one: HTMLInputElement) => (one.value = ''));
    await finish(page);
    await eventually(() => part(page, 'problem-list').locator('li').allInnerTexts()).toEqual([
      expect.stringContaining(t('es', 'form.problem.schema/review-confirmed')),
    ]);
    const top = await part(page, 'problems').evaluate((box) => box.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});

test('a correction changes its lines alone, and goes along on the clipboard', async () => {
  const source = fs.readFileSync(path.join(content, 'practices/longest-practice/es.mdx'), 'utf8');
  await writing(
    form('practices', 'es', '?of=practices/longest-practice/es'),
    async (page) => {
      expect(await page.locator('main > [data-lead]:visible').allInnerTexts()).toEqual([t('es', 'form.lead.correct')]);
      await finish(page);
      await eventually(() => part(page, 'not-yet').innerText()).toBe(t('es', 'form.unchanged.correct'));
      expect(await part(page, 'problems').isVisible()).toBe(false);
      await page.locator('#field-summary').fill('Otro resumen, con lo que faltaba.');
      await finish(page);
      const text = await ready(page);
      expect(await page.locator('#ends').innerText()).toBe(t('es', 'form.ends.correct'));
      expect(await part(page, 'not-yet').innerText()).toBe('');
      expect(parse(text, '').data).toEqual({ ...parse(source, '').data, summary: 'Otro resumen, con lo que faltaba.' });
      const lines = source.split('\n');
      expect(text.split('\n').filter((line) => !lines.includes(line))).toHaveLength(1);
      expect(await part(page, 'propose').getAttribute('href')).toMatch(/\/edit\/main\/content\/practices\/longest-practice\/es\.mdx$/);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await part(page, 'copy').click();
      await eventually(() => part(page, 'status').innerText()).toBe(t('es', 'form.copied'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    },
    {},
  );
});

test('a translation is written beside the original, and the checker accepts it', async () => {
  await writing(form('practices', 'fr', '?translate=practices/untranslated-practice'), async (page) => {
    const pairs = page.locator('.pair');
    expect(await pairs.count()).toBeGreaterThan(3);
    const shown = (await pairs.locator('.pair-original').allInnerTexts()).join('\n');
    expect([shown.includes('[1]'), shown.includes('<Cite')]).toEqual([true, false]);
    expect(await page.locator('main > [data-lead]:visible').count()).toBe(1);
    await finish(page);
    await eventually(() => part(page, 'not-yet').innerText()).toBe(t('fr', 'form.unchanged.translate'));
    expect(await part(page, 'problems').isVisible()).toBe(false);
    for (let index = 0; index < (await pairs.count()); index += 1) {
      await pairs.nth(index).locator('textarea').focus();
      await page.keyboard.insertText(`Texte traduit en français, numéro ${index + 1} de la fiche`);
    }
    await finish(page);
    const text = await ready(page);
    expect(problemsOf('practices', 'untranslated-practice', 'fr', text)).toEqual([]);
    expect(parse(text, '').data).toMatchObject({ method: 'human' });
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('a name that no entry has is advised on: what may be meant is offered, and the box is not called wrong', async () => {
  const title = originals.find(({ id }) => id === 'longest-partner')?.data.title ?? '';
  await writing(form('practices', 'es'), async (page) => {
    const box = page.locator('#field-institution');
    await type(page, 'field-institution', title.split(' ').slice(2, 5).join(' '));
    await page.keyboard.press('Tab');
    const advice = page.locator('.field-advice');
    await eventually(() => advice.count()).toBe(1);
    expect(await box.getAttribute('aria-invalid')).toBeNull();
    expect(await box.getAttribute('aria-describedby')).toContain(await advice.getAttribute('id'));
    expect(await advice.getByRole('link').getAttribute('href')).toBe(form('partners', 'es'));
    await advice.getByRole('button').first().click();
    await eventually(() => advice.count()).toBe(0);
    expect(await box.inputValue()).toContain(title);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('a picture is described, put into the text and sent with it, and the checker accepts both', async () => {
  await writing(form('practices', 'es'), async (page) => {
    await fillRequired(page, 'es');
    await type(page, 'text-context', 'Primer párrafo.');
    const file = page.locator('#picture-file');
    await file.setInputFiles({
      name: 'dibujo.svg',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    });
    const refused = part(page, 'picture-refused');
    await eventually(() => refused.innerText()).toBe(t('es', 'form.problem.file/unexpected', { value: 'dibujo.svg' }));
    await file.setInputFiles({ name: 'Foto de la reunión.JPG', mimeType: 'image/jpeg', buffer: pngOf(640, 320) });
    await eventually(() => part(page, 'picture-name').innerText()).toBe('foto-reunion.png');
    expect(await refused.innerText()).toBe('');
    expect(await part(page, 'picture-facts').innerText()).toContain('640 × 320');
    const drawn = part(page, 'picture-view').evaluate(
      (canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(5, 5, 1, 1).data[3],
    );
    expect(await drawn).toBe(255);
    await finish(page);
    const unused = t('es', 'form.problem.image/unused', { value: 'foto-reunion.png' });
    await eventually(() => part(page, 'problem-list').innerText()).toContain(unused);
    expect(await part(page, 'ends').isVisible()).toBe(false);
    await part(page, 'problem-list').locator('a').last().click();
    expect(await page.locator('fieldset:focus').innerText()).toContain('foto-reunion.png');
    const place = page.locator('[data-picture-tool=place]');
    await place.focus();
    await page.keyboard.press('Enter');
    const missing = t('es', 'form.problem.image/alt', { value: 'foto-reunion.png' });
    expect(await part(page, 'picture-alt-error').innerText()).toBe(missing);
    await page.keyboard.insertText('Seis personas alrededor de una mesa');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Ministerio de Trabajo, CC BY 4.0');
    await place.focus();
    await page.keyboard.press('Enter');
    const told = t('es', 'form.picture.placed', {
      where: await page.locator('label[for=text-context]').evaluate((label) => label.firstChild?.textContent?.trim() ?? ''),
    });
    expect(await part(page, 'picture-told').innerText()).toBe(told);
    expect(await page.locator('#text-context').inputValue()).toMatch(/^Primer párrafo\.\n\n<Figure src=/);
    await part(page, 'preview-box').locator('summary').first().click();
    const shown = part(page, 'preview').getByRole('img', { name: 'Seis personas alrededor de una mesa' });
    await eventually(() => shown.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(5, 5, 1, 1).data[3])).toBe(
      255,
    );
    expect(await violationsOf(page)).toEqual([]);
    await finish(page);
    const text = await ready(page);
    const id = await part(page, 'id').inputValue();
    const folder = `content/practices/${id}`;
    expect(await part(page, 'upload').getAttribute('href')).toMatch(new RegExp(`/upload/main/${folder}$`));
    expect(await part(page, 'names').innerText()).toBe('foto-reunion.png');
    const [saved] = await Promise.all([page.waitForEvent('download'), part(page, 'download').click()]);
    expect(saved.suggestedFilename()).toBe(`practices.${id}.es.zip`);
    const {
      [`${folder}/es.mdx`]: written,
      [`${folder}/foto-reunion.png`]: picture,
      ...more
    } = unzipSync(fs.readFileSync(await saved.path()));
    expect([Buffer.from(written ?? []).toString(), more]).toEqual([text, {}]);
    expect(problemsOf('practices', id, 'es', text, { 'foto-reunion.png': picture ?? new Uint8Array() })).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('[data-picture-tool=remove]').click();
    expect(await page.locator('#text-context').inputValue()).toBe('Primer párrafo.');
  });
});

test('a picture that is too large is made smaller, and the checker accepts it', async () => {
  await writing(form('guides', 'en'), async (page) => {
    await fillRequired(page, 'en');
    const large = pngOf(2_000, 1_000, 0);
    await page.locator('#picture-file').setInputFiles({ name: 'Visit.png', mimeType: 'image/png', buffer: large });
    await eventually(() => part(page, 'picture-facts').innerText()).toContain('1,600 × 800');
    expect(await part(page, 'picture-facts').innerText()).toContain('2,000 × 1,000 pixels and 2,002 kB');
    await page.locator('[data-part=picture-alt]').fill('Six people around a table');
    await page.locator('[data-part=picture-credit]').fill('Ministry of Labour');
    await page.locator('[data-picture-tool=place]').click();
    await finish(page);
    const text = await ready(page);
    const id = await part(page, 'id').inputValue();
    const [saved] = await Promise.all([page.waitForEvent('download'), part(page, 'download').click()]);
    const { [`content/guides/${id}/visit.jpg`]: picture = new Uint8Array() } = unzipSync(fs.readFileSync(await saved.path()));
    expect(picture.length).toBeLessThan(500_000);
    expect(problemsOf('guides', id, 'en', text, { 'visit.jpg': picture })).toEqual([]);
  });
});

test('an entry’s page leads to its correction, and to its translation', async () => {
  await there.visit(pathOf({ kind: 'entry', collection: 'practices', id: 'untranslated-practice' }, 'es'), async (page) => {
    await page.locator('.notice a[href*="translate="]').click();
    await page.waitForSelector('.writing.started');
    expect(await page.locator('.pair').count()).toBeGreaterThan(0);
    await page.goBack();
    await page.locator('.use-it a[href*="?of="]').click();
    await page.waitForSelector('.writing.started');
    expect(await page.locator('#field-title').inputValue()).toBe('Mobile labour clinics');
  });
});

test('an address that asks for what is not there says so', async () => {
  await there.visit(form('practices', 'es', '?of=practices/no-such/es'), async (page) => {
    await eventually(() => part(page, 'state').innerText()).toBe(t('es', 'form.gone'));
  });
});

test.each(locales)('without a script the page in %s says what to do instead, and lists the fields', async (locale) => {
  await there.visit(
    form('exchanges', locale),
    async (page) => {
      expect(await page.locator('.without-script').innerText()).toContain(t(locale, 'form.noscript'));
      expect(await page.locator('.writing :is(input, select, textarea, button):visible').count()).toBe(0);
      expect(await page.locator('.entry-form label:visible').count()).toBeGreaterThan(15);
    },
    { ...phone, javaScriptEnabled: false },
  );
});

test.each(['light', 'dark'] as const)(
  'axe finds no fault on the form of an exchange in the %s theme, with all of it open',
  async (colorScheme) => {
    await writing(
      form('exchanges', 'en'),
      async (page) => {
        await page.locator('.writing details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        for (const add of await page.locator('[data-add]:visible').all()) await add.click();
        expect(await violationsOf(page)).toEqual([]);
      },
      { colorScheme },
    );
  },
);

test.each(['light', 'dark'] as const)('whoever goes by keyboard sees where they are in the %s theme', async (colorScheme) => {
  await writing(
    form('guides', 'pt'),
    async (page) => {
      for (const [focused, ringed] of [
        ['#field-title', '#field-title'],
        ['.draft-note button', '.draft-note button'],
        ['#picture-file', '.file'],
      ] as const) {
        await page.locator(focused).first().focus();
        // A key tells the browser that the ring is wanted.
        await page.keyboard.press('Shift');
        const [ring, paper] = await page
          .locator(ringed)
          .first()
          .evaluate(
            (element) => [getComputedStyle(element).outlineColor, getComputedStyle(document.documentElement).backgroundColor] as const,
          );
        expect(
          await page
            .locator(ringed)
            .first()
            .evaluate((element) => getComputedStyle(element).outlineStyle),
        ).toBe('solid');
        expect(contrast(ring, paper), focused).toBeGreaterThan(3);
      }
    },
    { ...phone, colorScheme },
  );
});

test.each(contributed)('a correction shows the page of an entry among %s as it stands on the site', async (collection) => {
  const { id, lang } = originals.find((file) => file.collection === collection) ?? { id: '', lang: 'es' as const };
  // What is narrower than a theme is said by others.
  const own = ['.kicker', 'h1', '.lead', ...(collection === 'themes' ? [] : ['.facts']), '.prose', '.sources'];
  const textsOf = (page: Page, within: string): Promise<string[]> =>
    page
      .locator(own.map((part) => `${within} ${part}`).join(', '))
      .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText));
  const shown = await there.visit(pathOf({ kind: 'entry', collection, id }, lang), (page) => textsOf(page, 'main'), phone);
  await writing(form(collection, lang, correctionQuery({ collection, id }, lang)), async (page) => {
    await part(page, 'preview-box').locator('summary').first().click();
    await part(page, 'preview').locator('h1').waitFor();
    expect(await textsOf(page, '[data-part=preview]')).toEqual(shown);
    expect(await part(page, 'preview').getAttribute('lang')).toBe(languageTags[lang]);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
  });
});

test('shows the page as it will look, and follows what is written; what a stranger writes stays text', async () => {
  await writing(form('practices', 'es'), async (page) => {
    await type(page, 'field-title', '<img src=x onerror=alert(1)> Mesa');
    await page.locator('#field-status').selectOption({ index: 1 });
    await type(page, 'text-context', 'Un **texto** con [una ficha](entry:practices/longest-practice).\n\n- uno');
    await part(page, 'preview-box').locator('summary').click();
    const preview = part(page, 'preview');
    await eventually(() => preview.locator('h1').innerText()).toBe('<img src=x onerror=alert(1)> Mesa');
    await eventually(() => preview.locator('.prose strong').innerText()).toBe('texto');
    expect(await preview.locator('.prose a').getAttribute('href')).toBe(
      pathOf({ kind: 'entry', collection: 'practices', id: 'longest-practice' }, 'es'),
    );
    expect(await preview.locator('img').count()).toBe(0);
    expect(await preview.locator('.facts dd').first().innerText()).toBe(t('es', 'form.preview.blank'));
    await page.locator('#field-title').fill('Mesa');
    await eventually(() => preview.locator('h1').innerText()).toBe('Mesa');
    // A source's number leads to the source, within the page that is shown.
    expect(await page.locator('[id]').evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size)).toBe(0);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
  });
});
