import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/config/routes.ts';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { readEntry, type Folder } from '../../../src/entries/entry.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../src/entries/tree-satteri.ts';
import { fixture, must, readFixture } from '../helpers.ts';

const folder = (texts: Partial<Record<Locale, string>>, more: Partial<Folder> = {}): Folder => ({
  collection: 'agreements',
  id: 'convenio',
  texts,
  images: [],
  ...more,
});
const read = (texts: Partial<Record<Locale, string>>, more: Partial<Folder> = {}) => readEntry(folder(texts, more), treeOfSatteri);

const sources =
  'sources:\n  - { key: informe, title: Informe, publisher: OIT, url: "https://www.ilo.org", language: es, kind: official, read: 2026-01-02 }\nverified: { on: 2026-01-02, review: desk }\n';
const original = (more = '', body = '') => `---\ntitle: Convenio\nsummary: Un convenio.\ntype: memorandum\n${more}${sources}---\n${body}`;
const areas = 'areas:\n  - { key: a, text: Inspección. }\n  - { key: b, text: Empleo. }\n';
const section = '\n## Sobre el acuerdo\n\nSe firmó.<Cite source="informe" />\n';
const enSection = '\n## About the agreement\n\nIt was signed.<Cite source="informe" />\n';

/** A translation stamped with the digest that the original asks for. */
function translated(base: string, more = '', body = '', lang: Locale = 'en'): ReturnType<typeof read> {
  const text = (of: string) =>
    `---\ntranslates: es\nof: ${of}\nmethod: human\ntitle: Agreement\nsummary: An agreement.\n${more}---\n${body}`;
  const asked = read({ es: base, [lang]: text('"000000000000"') }).problems.find(({ rule }) => rule === 'translation/stale')?.params[
    'expected'
  ];
  return read({ es: base, [lang]: text(must(asked)) });
}

describe('an original', () => {
  it('has its data, its text, and no translation', () => {
    const { files, problems } = read({ es: original(areas, section) });
    expect(problems).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      collection: 'agreements',
      id: 'convenio',
      lang: 'es',
      file: 'agreements/convenio/es.mdx',
      state: 'original',
      data: { title: 'Convenio', type: 'memorandum' },
    });
    expect(files[0]?.body.citations).toEqual(['informe']);
    expect(files[0]).not.toHaveProperty('translation');
  });

  it('may be in any of the languages', () => {
    for (const lang of locales) expect(read({ [lang]: original() }).files[0]).toMatchObject({ lang, state: 'original' });
  });

  it('leaves the body of a page to Astro', () => {
    const page = readEntry(
      folder({ es: '---\ntitle: a\nsummary: b\n---\n\nimport X from "./x.astro"\n\n<X />\n' }, { collection: 'pages' }),
      treeOfSatteri,
    );
    expect(page.problems).toEqual([]);
    expect(page.files[0]?.body.html).toBe('');
  });
});

describe('a translation', () => {
  it('is full with every text and the body', () => {
    const { files, problems } = translated(
      original(areas, section),
      'areas:\n  - { key: b, text: Employment. }\n  - { key: a, text: Inspection. }\n',
      enSection,
    );
    expect(problems).toEqual([]);
    const english = must(files.find(({ lang }) => lang === 'en'));
    expect(english).toMatchObject({ state: 'full', translation: { method: 'human', reviewed: false, stale: false } });
    expect(english.data).toMatchObject({
      title: 'Agreement',
      type: 'memorandum',
      areas: [
        { key: 'a', text: 'Inspection.' },
        { key: 'b', text: 'Employment.' },
      ],
    });
    expect(english.body.html).toContain('It was signed.');
  });

  it('is a summary with title and summary alone, and then nothing is missing', () => {
    const { files, problems } = translated(original(areas, section));
    expect(problems).toEqual([]);
    expect(files.find(({ lang }) => lang === 'en')).toMatchObject({
      state: 'summary',
      data: { title: 'Agreement', areas: [{ text: 'Inspección.' }, { text: 'Empleo.' }] },
      body: { html: '' },
    });
  });

  it('is full with title and summary where the original has no more', () => {
    expect(translated(original()).files[1]?.state).toBe('full');
  });

  it('misses what it leaves out once it says more than a summary', () => {
    const { problems } = translated(original(areas, section), 'areas:\n  - { key: a, text: Inspection. }\n');
    expect(problems.map(({ rule, field }) => [rule, field])).toEqual([
      ['translation/missing-text', 'areas.b.text'],
      ['translation/missing-body', undefined],
    ]);
  });

  it('is stale once the words of the original change, and is shown all the same', () => {
    const texts = (base: string) => ({
      es: base,
      en: `---\ntranslates: es\nof: 0123456789ab\nmethod: machine\nreviewed: true\ntitle: Agreement\nsummary: An agreement.\n---\n`,
    });
    const { files, problems } = read(texts(original()));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['translation/stale', 3]]);
    expect(files[1]?.translation).toEqual({ method: 'machine', reviewed: true, stale: true });
  });

  it('is checked in its own language', () => {
    const { problems } = translated(original('', section), '', section);
    expect(problems).toMatchObject([
      { rule: 'mdx/section', file: 'agreements/convenio/en.mdx', line: 9, column: 1, params: { suggestion: '' } },
    ]);
  });

  it('may not be of another language than the original', () => {
    const text = '---\ntranslates: en\nof: 0123456789ab\nmethod: human\ntitle: a\nsummary: b\n---\n';
    expect(read({ es: original(), fr: text }).problems.map(({ rule }) => rule)).toContain('translation/language');
  });
});

describe('where an original is wrong', () => {
  const wrong = (more: string) => original(more, section).replace('type: memorandum', 'type: promesa');
  const english = (more: string, body = enSection) =>
    `---\ntranslates: es\nof: 0123456789ab\nmethod: human\ntitle: Agreement\nsummary: An agreement.\n${more}---\n${body}`;
  const rules = (texts: Partial<Record<Locale, string>>) => read(texts).problems.map(({ rule, file }) => `${file.slice(-6, -4)} ${rule}`);

  it('nothing of it is shown, and what is known of it is there', () => {
    const { files, parts, folders } = read({ es: wrong(areas), en: english(areas) });
    expect(files).toEqual([]);
    expect(parts.map(({ lang, state }) => [lang, state])).toEqual([
      ['es', 'original'],
      ['en', 'full'],
    ]);
    expect(parts[0]).toMatchObject({ data: { title: 'Convenio' }, sound: { areas: [{ key: 'a' }, { key: 'b' }] }, broken: false });
    expect(parts[0]?.doubtful).toEqual(new Set(['type']));
    expect(folders).toEqual(['agreements/convenio']);
  });

  it('its translation is held against what is right of it', () => {
    expect(rules({ es: wrong(areas), en: english('areas:\n  - { key: z, text: Inspection. }\n') })).toEqual([
      'es schema/value',
      'en translation/stale',
      'en translation/unknown-key',
      'en translation/missing-text',
      'en translation/missing-text',
    ]);
  });

  it('its translation is not told what mending it would change', () => {
    expect(rules({ es: wrong('areas:\n  - { key: a }\n'), en: english('areas:\n  - { key: a, text: Inspection. }\n') })).toEqual([
      'es schema/value',
      'es schema/missing-field',
    ]);
  });

  it('and where its header cannot be read, the texts of both are judged all the same', () => {
    const text = (heading: string) => `\n## ${heading}\n\n[a](./b)\n`;
    expect(
      rules({
        es: wrong('').replace('title: Convenio', 'title: "Convenio').replace(section, text('Otro')),
        en: english('', text('Other')),
      }),
    ).toEqual(['es yaml/syntax', 'es mdx/section', 'es link/relative', 'en mdx/section', 'en link/relative']);
  });
});

describe('a folder', () => {
  it('with two originals keeps the first and says the second', () => {
    const { files, problems } = read({ es: original(), en: original() });
    expect(files.map(({ lang }) => lang)).toEqual(['es']);
    expect(problems).toMatchObject([
      { rule: 'entry/two-originals', file: 'agreements/convenio/en.mdx', params: { value: 'agreements/convenio/es.mdx' } },
    ]);
  });

  it('without an original has nothing to show', () => {
    const { files, problems } = read({ en: '---\ntranslates: es\nmethod: human\ntitle: a\nsummary: b\n---\n' });
    expect(files).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['entry/no-original']);
  });

  it('with nothing in it has no entry', () => {
    expect(read({})).toMatchObject({ files: [], problems: [] });
  });

  it('says what is wrong with one language and goes on with the others', () => {
    const { files, problems } = read({ es: original(), en: 'no frontmatter', fr: '---\ntitle: "open\n---\n' });
    expect(files.map(({ lang }) => lang)).toEqual(['es']);
    expect(problems.map(({ rule, file }) => [rule, file.slice(-6, -4)])).toEqual([
      ['file/no-frontmatter', 'en'],
      ['yaml/syntax', 'fr'],
    ]);
  });

  it('whose original cannot be read says that alone', () => {
    const { problems } = read({ es: '---\ntitle: "open\n---\n', en: '---\ntranslates: es\nmethod: human\ntitle: a\nsummary: b\n---\n' });
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml/syntax']);
  });

  it('has every problem said at once', () => {
    const text = original('signed: 2013-13\nparties: [EC, XX]\nunknown: a\n').replace('Un convenio.', '""');
    expect(
      read({ es: text })
        .problems.map(({ rule, field, line }) => [rule, field, line])
        .sort(),
    ).toEqual([
      ['schema/date', 'signed', 5],
      ['schema/empty', 'summary', 3],
      ['schema/unknown-field', 'unknown', 7],
      ['schema/value', 'parties[1]', 6],
    ]);
  });
});

describe('a value that does not fit', () => {
  const practice = (more: string) =>
    readEntry(
      folder(
        {
          es: `---\ntitle: a\nsummary: b\ninstitution: c\ncountry: EC\nthemes: [d]\nstatus: active\nproblem: e\nevidence: described\n${more}${sources}---\n`,
        },
        { collection: 'practices' },
      ),
      treeOfSatteri,
    ).problems;
  const result = (year: string) => practice(`results:\n  - { key: a, indicator: b, value: 1, year: ${year}, source: informe }\n`);

  it('is said with the values that do', () => {
    expect(practice('statusAsOf: 2013\n')).toEqual([]);
    expect(result('2500')).toMatchObject([
      { rule: 'schema/value', field: 'results[0].year', params: { value: '2500', allowed: '≤ 2100' } },
    ]);
    expect(result('1800')).toMatchObject([{ rule: 'schema/value', params: { value: '1800', allowed: '≥ 1900' } }]);
    expect(result('2010.5')).toMatchObject([{ rule: 'schema/type', params: { value: '2010.5', reason: 'type/int' } }]);
    expect(result('null')).toMatchObject([{ rule: 'schema/type', params: { value: 'null' } }]);
  });

  it('may hold itself', () => {
    expect(read({ es: original('areas: &a [*a]\n') }).problems.length).toBeGreaterThan(0);
    expect(read({ es: original('officialTitle: &a { b: *a }\n') }).problems.length).toBeGreaterThan(0);
  });
});

it('a problem in a body stands on its line of the file', () => {
  const { problems } = read({ es: original('', '\n## Sobre el acuerdo\n\nSe firmó {x}.\n') });
  expect(problems).toMatchObject([{ rule: 'mdx/expression', file: 'agreements/convenio/es.mdx', line: 12, column: 10 }]);
});

it('a link keeps its line of the file', () => {
  const { files } = read({ es: original('', '\nVéase [a](entry:themes/b).\n') });
  expect(files[0]?.body.links).toEqual([{ target: 'themes/b', line: 10, column: 7 }]);
});

describe('the small tree', () => {
  it('has no problem, and its translation is full', () => {
    const { files, problems } = readFixture('small');
    expect(problems).toEqual([]);
    expect(files.map(({ file, state }) => [file, state])).toEqual([
      ['practices/basurales/es.mdx', 'original'],
      ['practices/basurales/en.mdx', 'full'],
      ['partners/mdt-ecuador/es.mdx', 'original'],
      ['themes/child-labour/es.mdx', 'original'],
    ]);
  });

  it('reads the same with the parser of the browser', () => {
    const text = (lang: Locale) => fs.readFileSync(`${fixture('small')}/practices/basurales/${lang}.mdx`, 'utf8');
    const given = folder({ es: text('es'), en: text('en') }, { collection: 'practices', id: 'basurales' });
    expect(readEntry(given, treeOfMicromark).files).toEqual(readEntry(given, treeOfSatteri).files);
  });
});

it('whatever the text, reading never throws', { timeout: 120_000 }, () => {
  const scrap = fc.constantFrom(
    'title: a',
    'summary: b',
    'translates: es',
    'method: human',
    'of: x',
    'sources: []',
    'sources: [{ key: a }]',
    'areas: [{ key: a, text: b }]',
    'areas: [{ key: a }, 1, null]',
    'areas: { a: b }',
    'verified: ~',
    'parties: [[EC]]',
    'x: &x [*x]',
    '__proto__: { a: b }',
    'constructor: a',
    'type: [memorandum]',
    'signed: 2013',
    'translates: [es]',
  );
  const front = fc.uniqueArray(scrap, { maxLength: 8 }).map((lines) => `---\n${lines.join('\n')}\n---\n`);
  const body = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.stringMatching(/^[<>{}[\]()*_~`#:!&;="'/|\\\-\n a-c]{0,80}$/),
  );
  const text = fc.oneof(
    fc.tuple(front, body).map(([before, after]) => before + after),
    fc.tuple(fc.constant(original()), body).map(([before, after]) => before + after),
    body,
  );
  fc.assert(
    fc.property(fc.constantFrom(...collections), text, fc.option(text, { nil: undefined }), (collection, es, en) => {
      const { files, problems, locate } = readEntry(folder({ es, ...(en === undefined ? {} : { en }) }, { collection }), treeOfSatteri);
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
      }
      for (const { file } of files) expect(locate(file, ['sources', 0, 'key']).line).toBeGreaterThanOrEqual(1);
      if (problems.length === 0) expect(files.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});
