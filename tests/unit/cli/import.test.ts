import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { locales } from '../../../src/config/locales.ts';
import { parse } from '../../../src/entries/parse.ts';
import { worksheetOf } from '../../../src/exports/sheet/worksheet.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { t } from '../../../src/i18n/t.ts';
import { namedIn } from '../../../src/sheets/names.ts';
import { allQuestions, planOf } from '../../../src/sheets/plan.ts';
import { documentIn, filledXml, paragraphNode, withDocument, type SheetAnswers } from '../../support/fill-sheet.ts';
import { fixture, readFixture, root } from '../helpers.ts';

// Each run is a process of its own, and the machine may have much else to do.
vi.setConfig({ testTimeout: 60_000 });

const { graph } = buildGraph(readFixture('small').files);
let home: string;
let content: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-import-'));
  content = path.join(home, 'content');
  fs.cpSync(fixture('small'), content, { recursive: true });
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'src/cli/import.ts'), '--content', content, '--lang', 'es', ...args],
    { cwd: home, encoding: 'utf8', env: { ...process.env, LANG: 'C', BUILD_DATE: '2026-11-29' } },
  );
  return { status, stdout, stderr };
}

async function filled(name: string, locale: Locale, answers: Pick<SheetAnswers, 'data'> & Partial<SheetAnswers>): Promise<string> {
  const names = namedIn(graph, locale);
  const bytes = await worksheetOf({ collection: 'themes', locale, names });
  const xml = filledXml(documentIn(bytes), { plan: planOf('themes'), locale, names, ...answers });
  const file = path.join(home, name);
  fs.writeFileSync(file, withDocument(bytes, xml));
  return file;
}

const source = {
  key: 'oit',
  title: 'Un informe',
  publisher: 'OIT',
  url: 'https://www.ilo.org/informe',
  language: 'es',
  kind: 'organisation',
  read: '2026-11-20',
};
const theme = {
  title: 'Trabajo en plataformas',
  summary: 'Trabajo que se organiza por medio de aplicaciones.',
  definition: 'Trabajo por encargo que se ofrece y se asigna en una plataforma digital.',
  synonyms: ['trabajo digital', 'reparto por aplicación'],
  sources: [source],
};
const sender = { 'sender.institution': 'Ministerio de Trabajo d’Ejemplo', 'sender.contact': 'Alguien, alguien@www.ilo.org, 555 123 4567' };
const all = (folder: string): string[] => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('a worksheet that came by mail', () => {
  it.each(locales)('becomes an entry in its language, %s, and says how to record it', async (locale) => {
    const prose = { 'body.notes': [paragraphNode('Un párrafo con su fuente [1].'), paragraphNode('{otro} & <otro>')] };
    const file = await filled('hoja.docx', locale, { data: theme, prose, sender });
    const { status, stdout, stderr } = run(file);
    expect(stderr).toBe('');
    expect(stdout).toContain(`content/themes/trabajo-plataformas/${locale}.mdx`);
    expect(status, stdout).toBe(0);
    const text = fs.readFileSync(path.join(content, `themes/trabajo-plataformas/${locale}.mdx`), 'utf8');
    const { data, body } = parse(text, 'x');
    expect(data).toMatchObject({ title: theme.title, synonyms: theme.synonyms, verified: { on: '2026-11-29', review: 'desk' } });
    expect(body).toContain('Un párrafo con su fuente<Cite source="oit" />.');
    expect(body).toContain(String.raw`\{otro} & \<otro>`);
    expect(`${text}${stdout}`).not.toMatch(/alguien|555/i);
    expect(stdout).toContain(t('es', 'sheets.import.contact'));
    expect(stdout).toContain(String.raw`git commit -m 'Tema: Trabajo en plataformas (hoja enviada por Ministerio de Trabajo d’Ejemplo)'`);
  });

  it('is not written over an entry that is there', async () => {
    const file = await filled('hoja.docx', 'es', { data: theme });
    expect(run(file, '--id', 'plataformas').status).toBe(0);
    const before = fs.readFileSync(path.join(content, 'themes/plataformas/es.mdx'), 'utf8');
    const again = run(file, '--id', 'plataformas');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('--id');
    expect(fs.readFileSync(path.join(content, 'themes/plataformas/es.mdx'), 'utf8')).toBe(before);
  });

  it('lists what is wrong with it, and is written all the same', async () => {
    const data = {
      ...theme,
      summary: undefined,
      sources: [{ ...source, url: 'no es una dirección', read: 'ayer' }],
      related: ['Nadie conocido'],
    };
    const { status, stdout } = run(await filled('hoja.docx', 'es', { data }));
    const number =
      planOf('themes')
        .flatMap(({ questions }) => questions)
        .find(({ path: one }) => one === 'related')?.number ?? '';
    expect(status).toBe(1);
    for (const rule of ['schema/missing-field', 'schema/url', 'schema/date', 'schema/id']) expect(stdout).toContain(rule);
    expect(stdout).toContain(t('es', 'sheets.import.note.unnamed', { label: number, value: 'Nadie conocido' }));
    const asked = ['sources.url', 'sources.read', 'summary'].map(
      (one) => [...allQuestions(planOf('themes').flatMap(({ questions }) => questions))].find((question) => question.path === one)?.number,
    );
    const line = stdout.split('\n').find((said) => said.startsWith(t('es', 'sheets.import.questions', { list: '' }).slice(0, 30))) ?? '';
    for (const one of asked) expect(line).toMatch(new RegExp(String.raw`\b${one ?? '-'} \(`));
    expect(all(content)).toContain(path.join('themes', 'trabajo-plataformas', 'es.mdx'));
  });

  it('names no person in the commit, and quotes what a shell would run', async () => {
    const data = { ...theme, title: `El 'trabajo' $(touch x) en \`plataformas\`` };
    const { stdout } = run(await filled('hoja.docx', 'es', { data, sender: { 'sender.institution': 'Alguien, a@www.ilo.org' } }));
    expect(stdout).toContain(
      String.raw`git commit -m 'Tema: El '\''trabajo'\'' $(touch x) en ${'`plataformas`'} (hoja recibida por correo)'`,
    );
    expect(stdout).not.toContain('a@www.ilo.org');
  });
});

describe('what is no filled worksheet', () => {
  const zip = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const document = (inner: string): Uint8Array => zip({ 'word/document.xml': inner });
  const cases: [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'DOCX'],
    ['a text', strToU8('Estimados: adjunto la hoja.'), 'DOCX'],
    ['a package cut off', zip({ 'word/document.xml': '<a></a>' }).slice(0, 60), 'DOCX'],
    ['a package of something else', zip({ mimetype: 'application/epub+zip' }), 'word/document.xml'],
    ['a document that is no XML', document('hola'), '.docx'],
    ['a document of another kind', document('<w:document><w:body><w:p><w:r><w:t>Hola</w:t></w:r></w:p></w:body></w:document>'), 'ayni:'],
    ['a document with entities', document('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'), '.docx'],
    ['a document nested without end', document(`${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`), '.docx'],
  ];

  it.each(cases)('is refused, with what to do: %s', (_what, bytes, word) => {
    const file = path.join(home, 'hoja.docx');
    fs.writeFileSync(file, bytes);
    const before = all(content);
    const { status, stdout, stderr } = run(file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('hoja.docx');
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(all(content)).toEqual(before);
  });

  it('is refused where nothing is written in it, where there is none, and where an id is none', async () => {
    expect(run(await filled('hoja.docx', 'es', { data: {} }))).toMatchObject({ status: 2, stdout: '' });
    expect(run(path.join(home, 'nada.docx'))).toMatchObject({ status: 2, stdout: '' });
    expect(run()).toMatchObject({ status: 2, stdout: '' });
    const file = await filled('otra.docx', 'es', { data: theme });
    for (const id of ['../fuera', 'Con Espacio', 'a/b', '']) expect(run(file, '--id', id)).toMatchObject({ status: 2, stdout: '' });
    expect(all(home).filter((name) => name.includes('fuera'))).toEqual([]);
  });
});
