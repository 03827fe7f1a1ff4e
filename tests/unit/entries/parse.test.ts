import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxBytes, parse } from '../../../src/entries/parse.ts';
import { fixture } from '../helpers.ts';

const rules = (text: string): string[] => parse(text, 'x').problems.map(({ rule }) => rule);
const front = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;

/** Every value with its path; a value that holds itself, as an alias can make it, is gone into once. */
function leaves(
  value: unknown,
  path: (string | number)[] = [],
  above: readonly unknown[] = [],
): { value: unknown; path: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [{ value, path }];
  if (above.includes(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(name) : name], [...above, value]),
  );
}

describe('the parts of a file', () => {
  it('are its data, its body and the line on which the body begins', () => {
    const { data, body, bodyLine, problems } = parse('---\ntitle: a\nlist: [b, c]\n---\n\nTexto.\n', 'x');
    expect({ data, body, bodyLine, problems }).toEqual({
      data: { title: 'a', list: ['b', 'c'] },
      body: '\nTexto.\n',
      bodyLine: 5,
      problems: [],
    });
  });

  it.each([
    ['no body', '---\ntitle: a\n---', '', 4],
    ['no body but a line end', '---\ntitle: a\n---\n', '', 4],
    ['blanks after the fences', '---  \ntitle: a\n--- \nTexto', 'Texto', 4],
    ['a rule in the body', '---\ntitle: a\n---\nUno\n\n---\n\nDos', 'Uno\n\n---\n\nDos', 4],
  ])('are found with %s', (_case, text, body, bodyLine) => {
    expect(parse(text, 'x')).toMatchObject({ data: { title: 'a' }, body, bodyLine, problems: [] });
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('are the same with %s', (_habit, change) => {
    const text = '---\ntitle: a\nnested:\n  - { key: b }\n---\n\nTexto.\n';
    const [plain, other] = [parse(text, 'x'), parse(change(text), 'x')];
    expect(other).toMatchObject({ data: plain.data, body: plain.body, bodyLine: plain.bodyLine, problems: [] });
    expect(other.locate(['nested', 0, 'key'])).toEqual(plain.locate(['nested', 0, 'key']));
  });

  it('keep a day, a month and a number as YAML writes them', () => {
    expect(parse(front('a: 2013-07-29\nb: 2013-07\nc: 2013\nd: yes\ne: "8.7"'), 'x').data).toEqual({
      a: '2013-07-29',
      b: '2013-07',
      c: 2013,
      d: 'yes',
      e: '8.7',
    });
  });
});

describe('the place of a field', () => {
  const text = '---\ntitle: a\nresults:\n  - key: uno\n    year: 2010\n  - { key: dos, year: 2011 }\nempty:\n---\n';
  const parsed = parse(text, 'x');

  it.each([
    [['title'], 2, 8],
    [['results'], 4, 3],
    [['results', 0, 'year'], 5, 11],
    [['results', 1], 6, 5],
    [['results', 1, 'year'], 6, 23],
  ])('%j is %i:%i', (path, line, column) => {
    expect(parsed.locate(path)).toEqual({ line, column });
  });

  it('is that of its name where the name is wrong', () => {
    expect(parsed.locate(['results', 1, 'year'], 'key')).toEqual({ line: 6, column: 17 });
  });

  it('of one that is absent is where that begins which lacks it', () => {
    expect(parsed.locate(['results', 1, 'source'])).toEqual(parsed.locate(['results', 1]));
    expect(parsed.locate(['nothing', 'at', 'all'])).toEqual({ line: 2, column: 1 });
  });

  it.each(['practices/longest-practice', 'exchanges/longest-exchange', 'partners/longest-partner'])(
    'is right for every value of %s',
    (entry) => {
      const file = fs.readFileSync(`${fixture('extremes')}/${entry}/es.mdx`, 'utf8');
      const lines = file.split('\n');
      const whole = parse(file, 'x');
      for (const { value, path } of leaves(whole.data)) {
        const { line, column } = whole.locate(path);
        const at = lines[line - 1]?.slice(column - 1).replace(/^['"]/, '') ?? '';
        expect(at.startsWith(String(value)), `${path.join('.')} at ${line}:${column}`).toBe(true);
      }
    },
  );
});

describe('what no file may hold', () => {
  it.each([
    ['nothing at all', '', ['file/no-frontmatter']],
    ['text alone', 'Texto.', ['file/no-frontmatter']],
    ['an open frontmatter', '---\ntitle: a\n', ['yaml/syntax']],
    ['a line of hyphens alone', '---\nTexto.\n', ['file/no-frontmatter']],
    ['frontmatter that comes late', '\n---\ntitle: a\n---\n', ['file/no-frontmatter']],
    ['empty frontmatter', '---\n---\n', ['file/no-frontmatter']],
    ['a list for frontmatter', front('- a\n- b'), ['file/no-frontmatter']],
    ['a word for frontmatter', front('a'), ['file/no-frontmatter']],
    ['a name twice', front('a: 1\na: 2'), ['yaml/duplicate-key']],
    ['an open quote', front('a: "b'), ['yaml/syntax']],
    ['a tab for indentation', front('a:\n\tb: c'), ['yaml/syntax']],
    ['a tag that makes something', front('a: !!js/function "x"'), ['yaml/syntax']],
    ['an alias to nothing', front('a: *b'), ['yaml/syntax']],
    ['a zero-width space', front('a: b\u200Bc'), ['file/invisible']],
    ['letters that turn the line', front('a: b', 'uno \u202Edos'), ['file/invisible']],
    ['a null byte', front('a: b', 'uno\u0000'), ['file/invisible']],
  ])('%s is refused', (_case, text, expected) => {
    expect([...new Set(rules(text))]).toEqual(expected);
  });

  it('more than an entry can be is refused unread', () => {
    expect(rules(front(`a: ${'b'.repeat(maxBytes)}`))).toEqual(['file/too-large']);
  });

  it('aliases that multiply are refused', () => {
    const levels = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join(', ')}]`,
      ),
    ];
    expect(rules(front(levels.join('\n')))).toEqual(['yaml/syntax']);
  });

  it.each(['[', '{a: ', '- ', '? ', '!!seq ['])('a depth that no stack holds is refused: %j', (open) => {
    expect(rules(front(`a: ${open.repeat(20_000)}`))).not.toEqual([]);
  });

  it.each([
    ['a:\n  b: 1\n\tc: 2', ['4:1 yaml/tab']],
    ['a:\n  - b\n\t- c', ['4:1 yaml/tab']],
  ])('of a line the first fault is said, and not what follows from it: %j', (yaml, expected) => {
    const { problems } = parse(front(yaml), 'x');
    expect(problems.map(({ line, column, params }) => `${line}:${column} ${params['reason'] ?? ''}`)).toEqual(expected);
  });

  it.each([
    ['title: a\n\tb: c\nsummary: d', 'title, summary'],
    ['title: a\nsummary: b: c', undefined],
    ['title: a: b\nsummary: c', 'summary'],
    ['title: a\nsummary: b\ntitle: c', undefined],
    ['title: a\nresults:\n  - b: c: d\n  - e', 'results'],
  ])('says which fields could not be looked at: %j', (yaml, unread) => {
    expect(parse(front(yaml), 'x').problems.at(-1)?.params['unread']).toBe(unread);
  });

  it('every fault is said, with its place', () => {
    const { problems } = parse('---\na: 1\na: 2\nb: "c\n---\n', 'x');
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual(expect.arrayContaining([['yaml/duplicate-key', 3]]));
    expect(problems.length).toBeGreaterThan(1);
  });
});

describe('of a header with a fault', () => {
  it.each([
    ['an open quotation mark', 'a: 1\nb: 2\nc: "x\nd: 4', { a: 1, b: 2 }],
    ['a second colon', 'a: 1\nb: 2\nc: x: y\nd: 4', { a: 1, b: 2 }],
    ['a line that stands too far in', 'a: 1\nb: x\n  c: 3\nd: 4', { a: 1 }],
    ['a name written twice', 'a: 1\nb: 2\na: 3\nc: 4', { b: 2, c: 4 }],
    ['a name written twice within a field', 'a: 1\nb: { x: 1, x: 2 }\nc: 4', { a: 1, c: 4 }],
  ])('with %s the fields that are certain are read, and the text below', (_name, header, data) => {
    expect(parse(front(header, 'Texto.\n'), 'x')).toMatchObject({ data, read: 'part', body: 'Texto.\n' });
  });

  it('no field is read otherwise than it is written, wherever the fault', () => {
    const faults = [
      'x: "a',
      "x: 'a",
      'x: a: b',
      'x: [1, 2',
      'x: {a: 1',
      ' x: 1',
      '\tx: 1',
      'x: @a',
      '- x',
      'x',
      'x: *a',
      'x: &a &b 1',
      'x: |\ny',
      '? x',
      'x: "\\q"',
      '%x',
      '...',
      '}',
    ];
    const value = fc.constantFrom('1', 'dos', '"tres: 3"', "'cuatro'", '[5, 6]', '{ k: 7 }', '\n  - 8\n  - 9', '|\n  diez\n  once');
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.constantFrom(...faults), fc.nat(), (values, fault, at) => {
        const lines = values.map((one, index) => `f${index}: ${one}`);
        const whole = parse(front(lines.join('\n'), ''), 'x').data;
        const { data } = parse(front(lines.toSpliced(at % (lines.length + 1), 0, fault).join('\n'), ''), 'x');
        for (const [name, read] of Object.entries(data)) if (name.startsWith('f')) expect(read).toEqual(whole[name]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('names that JavaScript keeps for itself are names like any other', () => {
  const { data } = parse(front('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntoString: a'), 'x');
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

describe('whatever the text', () => {
  const line = fc.constantFrom(
    '---',
    'a: b',
    'a:',
    '  - c',
    '- {',
    '}',
    '[',
    '"',
    "'",
    '&x',
    '*x',
    '|',
    '>',
    '? ',
    '!!',
    '%TAG',
    '#',
    '\t',
    '\uFEFF',
    '\r',
    '{a: [',
    '<<: *x',
    '__proto__: x',
    '...',
  );
  const yamlish = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), fc.string({ unit: 'grapheme', maxLength: 2_000 }), yamlish);

  it('it never throws, and its places are in the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          anything.map((text) => front(text)),
          anything.map((text) => front('a: b', text)),
        ),
        (text) => {
          const parsed = parse(text, 'x');
          const count = text.replace(/\r\n?/g, '\n').split('\n').length;
          for (const { line: at, column } of [...parsed.problems, ...leaves(parsed.data).map(({ path }) => parsed.locate(path))]) {
            expect(at).toBeGreaterThanOrEqual(1);
            expect(at).toBeLessThanOrEqual(count + 1);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('what was written is what is read', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
          fc.string({ maxLength: 40 }).filter((text) => !text.includes('\u007F')),
        ),
        (data) => {
          const yaml = Object.entries(data).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
          if (yaml.length > 0) expect(parse(front(yaml.join('\n'), 'x'), 'x').data).toEqual(data);
        },
      ),
    );
  });
});

describe('a header that nothing closes', () => {
  const noEnd = (line: number) => [{ rule: 'yaml/syntax', line, column: 1, params: { reason: 'yaml/no-end' } }];

  it.each([
    ['ends at a heading', '---\ntitle: a\n## Contexto\n\nUno.\n', 3, '## Contexto\n\nUno.\n'],
    ['ends at a heading after an empty line', '---\ntitle: a\n\n## Contexto\n\nUno: dos.\n', 4, '## Contexto\n\nUno: dos.\n'],
    ['ends at a paragraph', '---\ntitle: a\n\nUno dos.\n', 4, 'Uno dos.\n'],
    ['ends before a line in the text', '---\ntitle: a\n\n## Contexto\n\nUno.\n\n---\n\nDos.', 4, '## Contexto\n\nUno.\n\n---\n\nDos.'],
  ])('%s', (_case, text, line, body) => {
    expect(parse(text, 'x')).toMatchObject({ read: 'part', data: { title: 'a' }, body, bodyLine: line, problems: noEnd(line) });
  });

  it('goes on behind an empty line and a comment', () => {
    expect(parse('---\ntitle: a\n\n# nota\nsummary: b\n\nUno.', 'x')).toMatchObject({
      data: { title: 'a', summary: 'b' },
      problems: noEnd(7),
    });
    expect(parse('---\ntitle: a\n\n## nota\nsummary: b\n---\n', 'x')).toMatchObject({ data: { title: 'a', summary: 'b' }, problems: [] });
  });
});
