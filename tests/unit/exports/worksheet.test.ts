import { beforeAll, describe, expect, it } from 'vitest';
import { languageTags, locales } from '../../../src/config/locales.ts';
import { contributed } from '../../../src/config/routes.ts';
import { longestTag } from '../../../src/exports/sheet/control.ts';
import { clearanceOf } from '../../../src/exports/sheet/clearance.ts';
import { worksheetOf } from '../../../src/exports/sheet/worksheet.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { labelOf as termOf } from '../../../src/i18n/labels.ts';
import { codes } from '../../../src/schemas/vocabularies/index.ts';
import { identityIn, identityOf } from '../../../src/sheets/identity.ts';
import { labelOf } from '../../../src/sheets/labels.ts';
import { namedIn } from '../../../src/sheets/names.ts';
import { allQuestions, planOf } from '../../../src/sheets/plan.ts';
import { paragraphsOf, partsOf, xmlFault } from '../../support/docx.ts';
import { readFixture } from '../helpers.ts';

const { graph } = buildGraph(readFixture('small').files);
const text = 'word/document.xml';
const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
const tagsOf = (xml: string): string[] => [...xml.matchAll(/<w:tag w:val="([^"]*)"\/>/g)].map(([, tag = '']) => tag);
const cases = contributed.flatMap((collection) => locales.map((locale) => [collection, locale] as const));

describe.each(cases)('the worksheet of %s in %s', (collection, locale) => {
  const names = namedIn(graph, locale);
  const questions = planOf(collection).flatMap((section) => [...allQuestions(section.questions)]);
  let parts: Record<string, string>;
  let xml: string;
  beforeAll(async () => {
    parts = partsOf(await worksheetOf({ collection, locale, names }));
    xml = parts[text] ?? '';
  });

  it('is well-formed in every part, in its language', () => {
    for (const [name, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(part), name).toBeUndefined();
    expect(parts['word/styles.xml']).toContain(`w:val="${languageTags[locale]}"`);
  });

  it('has a control for every answer, by its tag, and says what it asks', () => {
    const tags = tagsOf(xml);
    const paths = new Set(tags.map((tag) => tag.split('=')[0]));
    const answers = questions.filter(({ as }) => as === 'answer' || as === 'prose').map(({ path }) => path);
    expect([...paths].sort()).toEqual([...answers, 'sender.institution', 'sender.contact'].sort());
    expect(tags.filter((tag) => tag.length > longestTag)).toEqual([]);
    const said = paragraphsOf(xml);
    for (const question of questions) {
      const needed = 'field' in question && question.field.required ? ' *' : '';
      expect(said).toContain(`${question.number} ${labelOf(question, locale)}${needed}`);
    }
  });

  it('numbers its controls, and keeps them from being deleted', () => {
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(tagsOf(xml).length);
    expect([...xml.matchAll(/<w:lock w:val="sdtLocked"\/>/g)]).toHaveLength(ids.length);
  });

  it('says which it is, and no table touches another', () => {
    expect(identityIn(paragraphsOf(xml).join('\n'))).toEqual(identityOf(collection, locale));
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('is the same at each making', async () => {
    const [one, other] = await Promise.all([worksheetOf({ collection, locale, names }), worksheetOf({ collection, locale, names })]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('what one chooses from', () => {
  it('is every term of a vocabulary in the language, and every entry that a field may name', async () => {
    const xml = partsOf(await worksheetOf({ collection: 'practices', locale: 'fr', names: namedIn(graph, 'fr') }))[text] ?? '';
    for (const code of codes('evidence')) expect(xml).toContain(`w:displayText="${escaped(termOf('evidence', code, 'fr'))}"`);
    for (const code of codes('population')) expect(tagsOf(xml)).toContain(`population.groups=${code}`);
    for (const { collection, title } of namedIn(graph, 'fr')) {
      if (collection === 'partners' || collection === 'themes') expect(xml).toContain(`w:displayText="${escaped(title)}"`);
    }
  });

  it('is a box to write in where no entry is known', async () => {
    const xml = partsOf(await worksheetOf({ collection: 'adaptations', locale: 'es', names: [] }))[text] ?? '';
    expect(xml).not.toContain('<w:comboBox/>');
    expect(tagsOf(xml)).toContain('adopter');
  });
});

describe.each(cases)('the sheet of what a superior clears, of %s in %s', (collection, locale) => {
  it('is well-formed, names the questions that hold figures, institutions and agreements, and asks for nothing that is sent', async () => {
    const xml = partsOf(await clearanceOf(collection, locale))[text] ?? '';
    expect(xmlFault(xml)).toBeUndefined();
    expect(tagsOf(xml)).toEqual([]);
    const numberOf = (path: string) =>
      planOf(collection)
        .flatMap(({ questions }) => questions)
        .find((one) => one.path === path)?.number;
    const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => paragraphsOf(row));
    const numbers = rows.flatMap(([, asked = '']) => asked.split(', '));
    for (const path of ['title', 'summary', 'sources', 'results', 'delegation', 'commitments', 'offers', 'frameworks', 'institution']) {
      const number = numberOf(path);
      if (number !== undefined) expect(numbers, path).toContain(number);
    }
    expect(rows.filter(([, , tick]) => tick === '☐').length).toBeGreaterThanOrEqual(5);
  });
});
