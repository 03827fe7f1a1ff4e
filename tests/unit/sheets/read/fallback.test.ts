import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contributed } from '../../../../src/config/routes.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { worksheetOf } from '../../../../src/exports/sheet/worksheet.ts';
import { buildGraph } from '../../../../src/graph/build.ts';
import { namedIn } from '../../../../src/sheets/names.ts';
import { planOf } from '../../../../src/sheets/plan.ts';
import { printedIn, readSheet, type Sheet } from '../../../../src/sheets/read/sheet.ts';
import { documentIn, filledXml, paragraphNode, withDocument } from '../../../support/fill-sheet.ts';
import { must, root } from '../../helpers.ts';

/** What LibreOffice 7.4 makes of a worksheet when it saves it: the names of controls are gone, and their hints are texts. */
const withoutNames = (xml: string): string => xml.replace(/<w:(?:tag|alias|lock|showingPlcHdr)\b[^>]*(?:\/>|>\s*<\/w:\w+>)/g, '');
/** What other programs make of it: no controls at all. */
const withoutControls = (xml: string): string =>
  withoutNames(xml)
    .replace(/<\/?w:sdt(?:Content)?>/g, '')
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '');
const withoutNumbers = (xml: string): string => xml.replace(/(<w:b><\/w:b>(?:(?!<\/w:r>).)*?<w:t\b[^>]*>)\d+(?:\.\d+)* /gs, '$1');
const otherVersion = (xml: string): string => xml.replace(/(ayni:\w+:\w+:)[0-9a-f]{6}/, '$1000000');
const otherLabels = (xml: string): string =>
  xml.replace(/(<w:b><\/w:b>(?:(?!<\/w:r>).)*?<w:t\b[^>]*>\d+(?:\.\d+)* )[^<]*/gs, '$1Otra pregunta');

const { files } = readContent(path.join(root, 'content'));
const { graph } = buildGraph(files);

/** The fullest entry of a collection in a worksheet, in Portuguese. */
async function filledOf(collection: Contributed) {
  const file = must(
    files
      .filter((one) => one.collection === collection && one.state === 'original')
      .reduce((most, one) => (JSON.stringify(one.data).length > JSON.stringify(most.data).length ? one : most)),
  );
  const names = namedIn(graph, 'pt');
  const bytes = await worksheetOf({ collection, locale: 'pt', names });
  const prose = Object.fromEntries(
    planOf(collection)
      .flatMap(({ questions }) => questions)
      .filter(({ as }) => as === 'prose')
      .map((question) => [question.path, [paragraphNode(`Um texto [1].`), paragraphNode('Outro.')]]),
  );
  const sender = { 'sender.institution': 'Um ministério', 'sender.contact': 'caixa@www.ilo.org' };
  const xml = filledXml(documentIn(bytes), { plan: planOf(collection), data: { ...file.data }, locale: 'pt', names, prose, sender });
  return (change: (xml: string) => string) => readSheet(withDocument(bytes, change(xml)), { names });
}

describe.each(['practices', 'exchanges', 'adaptations', 'partners', 'networks', 'agreements', 'themes', 'guides'] as const)(
  'a worksheet of %s',
  (collection) => {
    let sheetOf: Awaited<ReturnType<typeof filledOf>>;
    let whole: Sheet;
    beforeAll(async () => {
      sheetOf = await filledOf(collection);
      whole = await sheetOf((xml) => xml);
    });

    it.each([
      ['has lost the names of its controls', withoutNames],
      ['has lost its controls', withoutControls],
      ['has other words before its boxes', otherLabels],
      ['is of another version', otherVersion],
      ['is of another version, and has lost its controls', (xml: string) => otherVersion(withoutControls(xml))],
      ['has lost its numbers', withoutNumbers],
    ])('that %s is read as it was', async (_what, change) => {
      expect(Object.keys(whole.data).length).toBeGreaterThan(4);
      expect(whole.body).toContain('Um texto<Cite');
      expect(whole).toMatchObject({ institution: 'Um ministério', hasContact: true, notes: [] });
      expect(await sheetOf(change)).toEqual(whole);
    });
  },
);

describe('what cannot be placed', () => {
  it('is said, under the words before it', async () => {
    const sheetOf = await filledOf('themes');
    const sheet = await sheetOf((xml) => withoutControls(xml).replace(/(<w:t\b[^>]*>)1 [^<]*/, '$1Uma pergunta que ninguém fez'));
    expect(sheet.data['title']).toBeUndefined();
    expect(sheet.notes).toContainEqual({ kind: 'unplaced', label: 'Uma pergunta que ninguém fez', value: expect.any(String) as string });
  });

  it('is said where somebody wrote it between the questions', async () => {
    const bytes = await worksheetOf({ collection: 'themes', locale: 'es', names: [] });
    const xml = filledXml(documentIn(bytes), { plan: planOf('themes'), data: { title: 'Un tema' }, locale: 'es', names: [] });
    const printed = () => Promise.resolve(printedIn(bytes));
    const untouched = await readSheet(withDocument(bytes, xml), { names: [], printed });
    expect(untouched.notes).toEqual([]);
    const added = xml.replace('<w:tbl>', '<w:p><w:r><w:t>Falta la fecha.</w:t></w:r></w:p><w:tbl>');
    const sheet = await readSheet(withDocument(bytes, added), { names: [], printed });
    expect(sheet.notes).toEqual([{ kind: 'outside', label: '', value: 'Falta la fecha.' }]);
  });

  it('names an institution without an entry where there is a field for it, and says so where there is none', async () => {
    const bytes = await worksheetOf({ collection: 'exchanges', locale: 'es', names: [] });
    const data = {
      activities: [{ participants: [{ partner: 'Un ministerio sin ficha', role: 'provider' }] }],
      costs: [{ payer: 'Un banco', kind: 'travel' }],
      request: { by: 'Otro ministerio' },
    };
    const xml = filledXml(documentIn(bytes), { plan: planOf('exchanges'), data, locale: 'es', names: [] });
    const sheet = await readSheet(withDocument(bytes, xml), { names: [] });
    expect(sheet.data).toMatchObject({
      activities: [{ participants: [{ name: 'Un ministerio sin ficha', role: 'provider' }] }],
      costs: [{ payerName: 'Un banco', kind: 'travel' }],
      request: { by: 'Otro ministerio' },
    });
    expect(sheet.notes).toEqual([{ kind: 'unnamed', label: '4.1', value: 'Otro ministerio' }]);
  });
});
