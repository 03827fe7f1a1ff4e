import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateForm } from '../../../../src/check/fix/date.ts';
import { endLine } from '../../../../src/check/fix/final-newline.ts';
import { isMendable, mend } from '../../../../src/check/fix/index.ts';
import { misplaced, orderKeys, orderNested } from '../../../../src/check/fix/key-order.ts';
import { trailingBlanks, trimLines } from '../../../../src/check/fix/trailing-space.ts';
import { misplacedIn } from '../../../../src/entries/order.ts';
import { parse } from '../../../../src/entries/parse.ts';
import { treeOfMicromark } from '../../../../src/entries/tree-micromark.ts';
import { isDate } from '../../../../src/schemas/dates.ts';
import { schemas } from '../../../../src/schemas/registry.ts';

const order = ['title', 'summary', 'sources', 'verified'];

/** Data and body of a text, without the places in it. */
const said = (text: string) => {
  const { data, body, problems } = parse(text, '');
  const tree = JSON.stringify(treeOfMicromark(body), (name, value: unknown) => (name === 'position' ? undefined : value));
  return { data, tree, broken: problems.map(({ rule }) => rule) };
};

describe('the order of fields', () => {
  it('is the schema’s, each with its comments, and what is not known last', () => {
    const text =
      '---\n# Arriba\n\n# De la revisión\nverified: { on: 2020 }\nother: 1\nsources:\n  # Una\n  - key: a\n# Al título\ntitle: T\nsummary: S\n# Al final\n---\n\nTexto.\n';
    expect(orderKeys(text, order)).toBe(
      '---\n# Al título\ntitle: T\nsummary: S\nsources:\n  # Una\n  - key: a\n# Arriba\n\n# De la revisión\nverified: { on: 2020 }\nother: 1\n# Al final\n---\n\nTexto.\n',
    );
  });

  it('names the first field that stands behind one that it belongs before', () => {
    expect(misplaced('---\ntitle: T\nverified: 1\n\nsummary: S\n---\n', order)).toEqual({ name: 'summary', before: 'verified', line: 5 });
    expect(misplaced('---\ntitle: T\nx: 1\nverified: 1\n---\n\nsummary: S\n', order)).toBeUndefined();
  });

  it.each([
    [
      'texts of several lines',
      '---\nsummary: |\n  Uno\n\n  title: dos\ntitle: T\n---\n',
      '---\ntitle: T\nsummary: |\n  Uno\n\n  title: dos\n---\n',
    ],
    ['line ends as they were', '---\r\nsummary: S\r\ntitle: T\r\n---\r\nX\r\n', '---\r\ntitle: T\r\nsummary: S\r\n---\r\nX\r\n'],
    ['a byte-order mark', '\uFEFF---\nsummary: S\ntitle: T\n---\n', '\uFEFF---\ntitle: T\nsummary: S\n---\n'],
    ['a name in quotes', '---\n"summary": S\ntitle: T\n---\n', '---\ntitle: T\n"summary": S\n---\n'],
  ])('keeps %s', (_name, before, after) => {
    expect(orderKeys(before, order)).toBe(after);
  });

  it.each([
    ['an alias that would stand before its anchor', '---\nsummary: &a S\ntitle: *a\n---\n'],
    ['a frontmatter that cannot be read', '---\nsummary: "S\ntitle: T\n---\n'],
    ['no frontmatter', 'summary: S\ntitle: T\n'],
    ['fields in braces', '---\n{ summary: S, title: T }\n---\n'],
  ])('leaves %s', (_name, text) => {
    expect(orderKeys(text, order)).toBe(text);
  });
});

describe('the order of fields inside of others', () => {
  const of = { collection: 'practices', translation: false } as const;
  const nested = (header: string): string => orderNested(`---\n${header}---\n\nTexto.\n`, of).slice(4, -'---\n\nTexto.\n'.length);

  it.each([
    [
      'of items, with their comments',
      'results:\n  # El costo\n  - key: a\n    value: 1 # uno\n    # Qué se midió\n    indicator: b\n    year: 2010\n    source:\n      - c\n  - { value: 2, key: d }\n',
      'results:\n  # El costo\n  - key: a\n    # Qué se midió\n    indicator: b\n    value: 1 # uno\n    year: 2010\n    source:\n      - c\n  - { key: d, value: 2 }\n',
    ],
    ['of groups', 'verified:\n  review: desk\n  on: 2020\n', 'verified:\n  on: 2020\n  review: desk\n'],
    ['in braces, what is not known last', 'period: { x: 1, end: 2011, start: 2010 }\n', 'period: { start: 2010, end: 2011, x: 1 }\n'],
    [
      'the first of an item becoming another',
      'lessons:\n- text: |\n    Uno\n\n    dos\n  key: a\n- text: b\n  key: c\n',
      'lessons:\n- key: a\n  text: |\n    Uno\n\n    dos\n- key: c\n  text: b\n',
    ],
    ['of items without blanks before the hyphen', 'lessons:\n-   text: b\n    key: c\nx: 1\n', 'lessons:\n-   key: c\n    text: b\nx: 1\n'],
  ])('is the schema’s, %s', (_name, before, after) => {
    expect(nested(before)).toBe(after);
    expect(nested(after)).toBe(after);
  });

  it('changes no data and loses no comment, and nothing once more', () => {
    const value = fc.constantFrom(
      '1',
      '"dos: 2"',
      "'tres'",
      '|\n      cuatro\n\n      cinco',
      '>-\n      seis',
      '[a, b]',
      '# nada\n      siete',
    );
    const comment = fc.constantFrom('', '', '', '    # nota\n', '    # key: a\n');
    const fields = fc.shuffledSubarray(['key', 'indicator', 'value', 'qualifier', 'year', 'source', 'otro'], { minLength: 1 });
    const item = fields.chain((names) =>
      fc.tuple(...names.map(() => fc.tuple(comment, value))).map((made) =>
        names
          .map((name, index) => {
            const [above, written] = made[index] ?? ['', ''];
            return index === 0 ? `  - ${name}: ${written}\n` : `${above}    ${name}: ${written}\n`;
          })
          .join(''),
      ),
    );
    const flow = fields.map((names) => `  - { ${names.map((name) => `${name}: '1, {'`).join(', ')} } # final\n`);
    const comments = (text: string) => text.match(/#.*/g)?.toSorted() ?? [];
    fc.assert(
      fc.property(fc.array(fc.oneof(item, item, flow), { minLength: 1, maxLength: 4 }), (items) => {
        const text = `---\nresults:\n${items.join('')}---\n\nTexto.\n`;
        const before = parse(text, '');
        const mended = orderNested(text, of);
        expect(orderNested(mended, of)).toBe(mended);
        expect(parse(mended, '').data).toEqual(before.data);
        expect(comments(mended)).toEqual(comments(text));
        if (before.problems.length === 0 && !text.includes('#'))
          expect(misplacedIn(parse(mended, '').data, schemas.practices)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('blanks at the end of lines', () => {
  it('go, but for those that break a line or stand in a block of code', () => {
    const text = '--- \ntitle: T  \n---\n\nUno  \ndos \ntres  \n\n```\na  \n```\t\n  \nfin\t\n';
    expect(trimLines(text)).toBe('---\ntitle: T\n---\n\nUno  \ndos\ntres\n\n```\na  \n```\t\n\nfin\n');
    expect(trailingBlanks(text)).toEqual([
      { line: 1, column: 4 },
      { line: 2, column: 9 },
      { line: 6, column: 4 },
      { line: 7, column: 5 },
      { line: 12, column: 1 },
      { line: 13, column: 4 },
    ]);
  });

  it('stay where they are part of what a field says', () => {
    const text = '---\ntitle: |\n  Uno \n  dos\n---\n';
    expect(trimLines(text)).toBe(text);
  });

  it('go before line ends of either kind', () => {
    expect(trimLines('---\r\ntitle: T \r\n---\r\n\r\nUno \r\n')).toBe('---\r\ntitle: T\r\n---\r\n\r\nUno\r\n');
  });
});

it('the last line ends like the others', () => {
  expect(['a', 'a\n', 'a\r\nb', ''].map(endLine)).toEqual(['a\n', 'a\n', 'a\r\nb\r\n', '']);
});

describe('a date', () => {
  it.each([
    ['2020-3-5', '2020-03-05'],
    ['2020-3', '2020-03'],
    ['2020/03/5', '2020-03-05'],
    ['2020.12.31', '2020-12-31'],
  ])('%s is %s', (before, after) => {
    expect(dateForm(before)).toBe(after);
  });

  it.each(['5/3/2020', '05-03-2020', '2020-13-1', '2020-2-30', '20-3-5', 'marzo de 2020', '2020-', '', '2020-03-05T10:00'])(
    '%s is left to a person',
    (value) => {
      expect(dateForm(value)).toBeUndefined();
    },
  );

  it('of any form is a date once it is mended', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), part, part, fc.constantFrom('-', '/', '.'), (year, month, day, sign) => {
        const date = dateForm([year, month, day].join(sign));
        if (date !== undefined) expect(isDate(date)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('mending', () => {
  const of = { collection: 'themes', translation: false } as const;
  const at = (line: number, column: number) => ({ file: 'themes/a/es.mdx', line, column });

  it('mends all that is wrong in a file, each at its place', () => {
    const text = '---\nverified: { on: 2020-3-5, review: desk }\ntitle: T \nsummary: S\n---\n\nTexto';
    const problems = [
      { rule: 'schema/date' as const, ...at(2, 17), params: { value: '2020-3-5' } },
      { rule: 'form/key-order' as const, ...at(3, 1), params: {} },
      { rule: 'form/trailing-space' as const, ...at(3, 9), params: {} },
      { rule: 'form/final-newline' as const, ...at(7, 6), params: {} },
    ];
    expect(mend(text, problems, of)).toEqual({
      text: '---\ntitle: T\nsummary: S\nverified: { on: 2020-03-05, review: desk }\n---\n\nTexto\n',
      rules: ['schema/date', 'form/key-order', 'form/trailing-space', 'form/final-newline'],
    });
  });

  it('touches nothing that no problem names', () => {
    const text = '---\nsummary: S \ntitle: T\n---\n\nTexto';
    expect(mend(text, [], of)).toEqual({ text, rules: [] });
    expect(mend(text, [{ rule: 'schema/value', ...at(2, 10), params: { value: 'S' } }], of)).toEqual({ text, rules: [] });
  });

  it('writes nothing where a problem’s place does not hold what it names', () => {
    const text = '---\ntitle: 2020-3-5\n---\n';
    expect(mend(text, [{ rule: 'schema/date', ...at(2, 3), params: { value: '2020-3-5' } }], of).text).toBe(text);
    expect(mend(text, [{ rule: 'schema/date', ...at(9, 1), params: { value: '2020-3-5' } }], of).text).toBe(text);
  });

  it('knows what it can mend', () => {
    expect([isMendable('schema/date'), isMendable('translation/stale'), isMendable('schema/type')]).toEqual([true, true, false]);
  });

  it('changes neither data nor text, and nothing once more', () => {
    const blanks = fc.constantFrom('', ' ', '  ', '\t', ' \t ');
    const end = fc.constantFrom('\n', '\n', '\n\n');
    const word = fc.constantFrom(
      'Uno',
      'dos  tres',
      '# Título',
      '- punto',
      '> cita',
      '**a**',
      '```',
      '| a |',
      '<Note>',
      '</Note>',
      '1. a',
      '\\',
    );
    const field = fc.constantFrom(
      'title: T',
      'summary: |\n  Uno \n  dos',
      'verified: { on: 2020 }',
      'sources:\n  - key: a',
      '# nota',
      'x: [1, 2]',
      "y: 'a'",
    );
    const lines = (item: fc.Arbitrary<string>, maxLength: number) =>
      fc
        .array(
          fc.tuple(item, blanks, end).map((parts) => parts.join('')),
          { maxLength },
        )
        .map((all) => all.join(''));
    fc.assert(
      fc.property(lines(field, 5), lines(word, 10), (header, body) => {
        const text = `---\n${header}---\n\n${body.trimEnd()}`;
        const before = parse(text, '');
        const mended = endLine(trimLines(orderKeys(text, order)));
        expect(endLine(trimLines(orderKeys(mended, order)))).toBe(mended);
        if (before.problems.length > 0) return;
        let tree: string;
        try {
          ({ tree } = said(text));
        } catch {
          return;
        }
        expect(said(mended)).toEqual({ data: before.data, tree, broken: [] });
      }),
      { numRuns: 100 },
    );
  });
});
