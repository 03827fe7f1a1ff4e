import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { site } from '../../../src/config/site.ts';
import { dossierDocument } from '../../../src/exports/dossier.ts';
import { dossierOf, type DossierEntry } from '../../../src/exports/dossier-lines.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { labelOf } from '../../../src/i18n/labels.ts';
import { t } from '../../../src/i18n/t.ts';
import { addDays } from '../../../src/schemas/dates.ts';
import { paragraphsOf, partsOf, xmlFault } from '../../support/docx.ts';
import { entry, exchange, graphOf } from '../graph/tiny.ts';

const names = (name: string) => ({ names: [{ name, language: 'es' }] });
const about = { publisher: 'OEA', language: 'es', kind: 'official', read: '2026-01-02' };
const source = (key: string, title: string) => ({ key, title, url: `https://www.ilo.org/${key}`, ...about });
const graph = graphOf(
  entry('partners/mintrab', {
    title: 'Ministerio de Trabajo de Guatemala',
    country: 'GT',
    acronym: 'MINTRAB',
    ...names('Ministerio de Trabajo'),
  }),
  entry('partners/agencia', { title: 'Agencia Quetzal', country: 'GT', acronym: 'AQZ', ...names('Agencia Quetzal') }),
  entry('partners/mtss', {
    title: 'Ministerio de Trabajo y Seguridad Social',
    country: 'UY',
    acronym: 'MINTRAB',
    ...names('Ministerio de Trabajo'),
  }),
  entry('practices/propia', { institution: 'mintrab', country: 'GT' }),
  entry(
    'practices/ajena',
    { institution: 'mtss', country: 'UY', problem: 'El Ministerio de Trabajo (MINTRAB).' },
    { body: '## Contexto\n\nComo en Guatemala.\n\nY nada más.' },
  ),
  entry('practices/lejana', { institution: 'mtss', country: 'UY', problem: 'Guatemalteco no es Guatemala2.' }),
  entry('practices/agencia', { institution: 'mtss', country: 'UY', problem: 'Con la AQZ.' }),
  exchange('juntos', [[{ partner: 'mintrab', role: 'recipient' }]]),
  exchange('comprometido', [[{ partner: 'mtss', role: 'provider' }]], {
    commitments: [{ key: 'plan', text: 'Un plan.', who: 'mintrab', state: 'agreed', source: 'informe' }],
    sources: [source('informe', 'Informe'), source('acta', 'Acta de otra cosa')],
  }),
  entry('adaptations/tomada', { adopter: 'mtss', taken: { practice: 'propia', from: ['nobody'], text: 'Algo.' } }),
  entry('agreements/pacto', {
    title: 'Pacto <b>&</b> "firme"',
    parties: ['GT', 'UY'],
    verified: { on: '2026-03-01', review: 'contested', by: ['mintrab'], objected: '2026-03-01', note: 'No lo firmamos así.' },
  }),
);
const ids = (entries: readonly DossierEntry[], whole: boolean) => entries.filter((one) => one.whole === whole).map(({ node }) => node.id);

describe('the lines about a country', () => {
  const entries = dossierOf(graph, 'GT', 'es');

  it('are all of every entry that it took part in, that is its own, or that took something from it', () => {
    expect(ids(entries, true)).toEqual(['propia', 'juntos', 'tomada', 'agencia', 'mintrab', 'pacto']);
  });

  it('are of other entries those alone that name it or its institutions; a name that others bear is none', () => {
    expect(ids(entries, false)).toEqual(['agencia', 'ajena', 'comprometido']);
    const lines = entries.filter(({ whole }) => !whole).map((one) => one.lines.map((line) => line.lines.join(' ')));
    expect(lines).toEqual([['Con la AQZ.'], ['Como en Guatemala.'], [expect.stringContaining('Un plan.')]]);
  });

  it('are numbered without a gap through the whole dossier', () => {
    const numbers = entries.flatMap(({ lines }) => lines.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    expect(dossierOf(graph, 'JP', 'es')).toEqual([]);
  });
});

describe.each(locales)('the dossier in %s', (locale) => {
  const today = '2026-11-29';
  const entries = dossierOf(graph, 'GT', locale);
  const served = { siteUrl: 'https://ayni.example', base: '/ayni/' };
  const make = () => dossierDocument({ graph, code: 'GT', locale, today, served, entries });
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let said: string[];
  beforeAll(async () => {
    bytes = await make();
    parts = partsOf(bytes);
    said = paragraphsOf(parts['word/document.xml'] ?? '');
  });

  it('is well-formed, and the same at each making', async () => {
    for (const [name, xml] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeUndefined();
    expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('says how and till when to answer, that silence changes nothing, and whose names are not published', () => {
    const text = said.join('\n');
    expect(text).toContain(formatDate(addDays(today, site.contributions.readingDays), locale));
    for (const key of ['reply.silence', 'reply.names'] as const) expect(said).toContain(t(locale, key));
    expect(said).toContain(t(locale, 'reply.answer', { count: site.contributions.replyDays }));
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it('has every line once, in order, with its words, source, state and three boxes', () => {
    const lines = entries.flatMap(({ lines: own }) => own);
    const links = [...(parts['word/document.xml'] ?? '').matchAll(/<w:hyperlink .*?<w:t[^>]*>(\d+)<\/w:t>/gs)].map(([, number]) =>
      Number(number),
    );
    expect(links).toEqual(lines.map((_line, index) => index + 1));
    for (const line of lines) for (const text of line.lines) expect(said).toContain(text);
    expect([...(parts['word/document.xml'] ?? '').matchAll(/<w14:checkbox>/g)]).toHaveLength(3 * lines.length);
    expect(said.filter((text) => text === t(locale, 'dossier.state', { state: labelOf('review', 'contested', locale) })).length).toBe(
      entries.find(({ node }) => node.id === 'pacto')?.lines.length,
    );
  });

  it('shows the note of an institution that objects, and text that looks like markup as text', () => {
    expect(said).toContain('No lo firmamos así.');
    expect(said).toContain('Pacto <b>&</b> "firme"');
  });

  it('lists under an entry the sources behind its lines, with when they were read', () => {
    const listed = said.filter((text) => text.startsWith('[1] OEA. Informe.'));
    expect(listed).toHaveLength(entries.length);
    for (const text of listed) expect(text).toContain(formatDate('2026-01-02', locale));
    expect(said.filter((text) => text.includes('Acta de otra cosa'))).toEqual([]);
  });

  it('leads to pages of the site in that language alone', () => {
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="(http[^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(entries.length);
    for (const target of targets) expect(target).toMatch(new RegExp(`^https://ayni\\.example/ayni/${locale}/`));
  });
});
