import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filled } from '../../../src/components/request/client/fill.ts';
import * as zip from '../../../src/components/request/client/zip.ts';
import { languageTags, locales } from '../../../src/config/locales.ts';
import { requestTemplate } from '../../../src/exports/request.ts';
import { t } from '../../../src/i18n/t.ts';
import { worksheet, worksheetIds } from '../../../src/schemas/worksheet.ts';
import { paragraphsOf, partsOf, xmlFault } from '../../support/docx.ts';

const text = 'word/document.xml';
const core = 'docProps/core.xml';
const named = (xml: string | undefined): string[] => [...(xml ?? '').matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name = '']) => name);
const count = (xml: string | undefined, pattern: RegExp): number => [...(xml ?? '').matchAll(pattern)].length;

it('no two fields of the worksheet have one name', () => {
  expect(new Set(worksheetIds).size).toBe(worksheetIds.length);
});

describe.each(locales)('the empty document of a request in %s', (locale) => {
  let template: Uint8Array;
  let parts: Record<string, string>;
  beforeAll(async () => {
    template = await requestTemplate(locale);
    parts = partsOf(template);
  });

  it('is well-formed in every part, and is what a reader of documents looks for', () => {
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', text, core, 'word/styles.xml']));
    for (const [name, xml] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeUndefined();
  });

  it('has a place for every field of the worksheet, once, in its order', () => {
    const asked = named(parts[text]).filter((name) => !['title', 'about', 'clearance', 'address'].includes(name));
    expect(asked).toEqual(worksheetIds);
  });

  it('has a title, the worksheet’s headings, tables with heads that repeat, and its language', () => {
    const grids = worksheet.filter(({ rows }) => rows.length > 0).length;
    expect(count(parts[text], /<w:pStyle w:val="Heading1"\/>/g)).toBe(1);
    expect(count(parts[text], /<w:pStyle w:val="Heading2"\/>/g)).toBe(worksheet.length);
    expect(count(parts[text], /<w:tbl>/g)).toBe(grids);
    expect(count(parts[text], /<w:tblHeader\/>/g)).toBe(grids);
    expect(parts['word/styles.xml']).toContain(`w:val="${languageTags[locale]}"`);
    expect(paragraphsOf(parts[text] ?? '')).toContain(t(locale, 'request.draft'));
  });

  it('is the same at each making', async () => {
    expect(Buffer.from(await requestTemplate(locale)).equals(Buffer.from(template))).toBe(true);
  });
});

describe('the document with what was written', () => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await requestTemplate('es');
  });
  const written = (texts: Record<string, string>) => partsOf(filled(zip, template, texts));

  it('holds each text as it was written, its lines apart', () => {
    const parts = written({ title: 'Título', problem: 'Una línea\notra\r\ny otra', 'costs-travel-requesting': 'Pasajes & viáticos' });
    const said = paragraphsOf(parts[text] ?? '');
    expect(said).toContain('Título');
    expect(said).toContain('Una línea\notra\ny otra');
    expect(said).toContain('Pasajes & viáticos');
    expect(parts[core]).toContain('<dc:title>Título</dc:title>');
  });

  it('leaves a blank where nothing was written, and no name', () => {
    const parts = written({});
    expect(Object.values(parts).filter((part) => part.includes('{{'))).toEqual([]);
  });

  it.each([
    ['markup', '<w:p/></w:t><script>alert(1)</script>'],
    ['entities', '&lt; &amp; &#0; &x;'],
    ['quotes', `"'`],
    ['a name', '{{objective}}'],
    ['a pattern of a replacement', "$& $1 $' $$"],
    ['a section that closes', ']]>'],
  ])('takes %s for text', (_what, hostile) => {
    const parts = written({ problem: hostile, title: hostile, objective: 'Objetivo' });
    expect(xmlFault(parts[text] ?? '')).toBeUndefined();
    expect(xmlFault(parts[core] ?? '')).toBeUndefined();
    expect(paragraphsOf(parts[text] ?? '')).toContain(hostile);
    expect(count(parts[text], />Objetivo</g)).toBe(2);
  });

  it('is well-formed and keeps its paragraphs whatever is written', () => {
    const paragraphs = paragraphsOf(partsOf(template)[text] ?? '').length;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('title', ...worksheetIds), fc.string({ unit: 'binary' })), (texts) => {
        const parts = written(texts);
        expect(xmlFault(parts[text] ?? '')).toBeUndefined();
        expect(xmlFault(parts[core] ?? '')).toBeUndefined();
        expect(paragraphsOf(parts[text] ?? '')).toHaveLength(paragraphs);
      }),
      { numRuns: 40 },
    );
  });

  it('knows a fault from a sound text', () => {
    for (const fault of ['<a>', '<a></b>', '<a/><b/>', '<a>&x;</a>', '<a>1 < 2</a>', '<a b=c/>', '<a>\u0001</a>', '<a>\uD800</a>'])
      expect(xmlFault(fault), fault).toBeDefined();
    for (const sound of ['<?xml version="1.0"?><a b="c"><d/>x &amp; y</a>', "<a:b c='>'>é😀</a:b>"])
      expect(xmlFault(sound), sound).toBeUndefined();
  });
});
