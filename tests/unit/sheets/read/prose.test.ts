import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../src/entries/render.ts';
import { treeOfMicromark } from '../../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../../src/entries/tree-satteri.ts';
import { numberedLists } from '../../../../src/sheets/read/lists.ts';
import type { ProseContext } from '../../../../src/sheets/read/phrases.ts';
import { proseIn } from '../../../../src/sheets/read/prose.ts';
import { parseXml } from '../../../../src/sheets/read/xml.ts';
import { bodyContext, bodyWords, hostile } from '../../helpers.ts';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const list = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

const context: ProseContext = {
  links: new Map([
    ['r1', 'https://www.ilo.org/a?b=c'],
    ['r2', 'javascript:alert(1)'],
    ['r3', 'file:///etc/passwd'],
  ]),
  isNumbered: (id) => id === '2',
  sources: ['informe', undefined, 'otro'],
  headings: false,
};
const prose = (xml: string, more: Partial<ProseContext> = {}): string => proseIn(parseXml(`<w:tc>${xml}</w:tc>`), { ...context, ...more });
const textOf = (html: string): string => {
  const words: string[] = [];
  const visit = (node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]): void => {
    if (node.type === 'text') words.push(node.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return words.join('').replace(/\s+/g, ' ').trim();
};

describe('a text of several paragraphs', () => {
  it.each([
    ['paragraphs', paragraph(run('Uno')) + paragraph('') + paragraph(run('Dos')), 'Uno\n\nDos'],
    ['runs cut anywhere', paragraph(run('Una pa') + run('labra.')), 'Una palabra.'],
    [
      'emphasis, with its blanks outside',
      paragraph(run('Es ') + run('muy ', '<w:b/>') + run('claro', '<w:i/>') + run('.')),
      'Es **muy** _claro_.',
    ],
    ['emphasis that is switched off', paragraph(run('Es claro', '<w:b w:val="0"/><w:i w:val="false"/>')), 'Es claro'],
    ['a list', paragraph(run('Uno'), list(1)) + paragraph(run('Dos'), list(1)), '- Uno\n- Dos'],
    ['a numbered list', paragraph(run('Uno'), list(2)) + paragraph(run('Dos'), list(2)), '1. Uno\n2. Dos'],
    ['a link', paragraph(`<w:hyperlink r:id="r1">${run('la norma')}</w:hyperlink>`), '[la norma](https://www.ilo.org/a?b=c)'],
    ['a link that runs', paragraph(`<w:hyperlink r:id="r2">${run('la norma')}</w:hyperlink>`), 'la norma'],
    ['a link to a file', paragraph(`<w:hyperlink r:id="r3">${run('la norma')}</w:hyperlink>`), 'la norma'],
    [
      'an address, without the full stop',
      paragraph(run('Véase https://www.ilo.org/a_b.')),
      'Véase [https://www.ilo.org/a_b](https://www.ilo.org/a_b).',
    ],
    ['a citation', paragraph(run('Se hizo [1].')), 'Se hizo<Cite source="informe" />.'],
    ['two citations', paragraph(run('Se hizo. [1, 3]')), 'Se hizo.<Cite source="informe" /><Cite source="otro" />'],
    ['a number without a source', paragraph(run('Se hizo [2] y [9].')), String.raw`Se hizo \[2] y \[9].`],
    ['a heading, as a text where there are sections', paragraph(run('Título'), '<w:pStyle w:val="Heading1"/>'), 'Título'],
    ['what was deleted', paragraph(run('Queda') + `<w:del>${run('Fuera').replaceAll('w:t', 'w:delText')}</w:del>`), 'Queda'],
    ['what was added', paragraph(run('Queda') + `<w:ins>${run(' y más')}</w:ins>`), 'Queda y más'],
    ['a break of a line', paragraph('<w:r><w:t>Una</w:t><w:br/><w:t>línea</w:t></w:r>'), 'Una línea'],
    ['the word of a module', paragraph(run('import tax')) + paragraph(run('export x')), '&#x69;mport tax\n\n&#x65;xport x'],
  ])('keeps %s', (_what, xml, expected) => {
    expect(prose(xml)).toBe(expected);
  });

  it('keeps its headings where it has no sections', () => {
    const xml =
      paragraph(run('Uno'), '<w:pStyle w:val="Heading1"/>') +
      paragraph(run('Dos'), '<w:pStyle w:val="Heading2"/>') +
      paragraph(run('Texto'));
    expect(prose(xml, { headings: true })).toBe('## Uno\n\n### Dos\n\nTexto');
  });

  it.each([
    ['Sätteri', treeOfSatteri],
    ['micromark', treeOfMicromark],
  ])('is only ever text, whatever somebody typed: %s reads the same words', (_name, read) => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        ...hostile.map(({ body }) => body),
        '# a',
        '1. a',
        '- a',
        '> a',
        '~~a~~',
        '| a |',
        '***',
        '    a',
        'a  \nb',
        '&lt;',
        '\\',
        '![a](b)',
      ),
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 3 }), (lines) => {
        const said = lines.map((line) => line.replace(/\[\^/g, '^').replace(/\s+/g, ' ').trim());
        const body = prose(said.map((line) => paragraph(run(line))).join(''), { sources: [] });
        const result = render(body, bodyContext, bodyWords, read);
        expect(result.problems, body).toEqual([]);
        expect(textOf(result.body.html).replaceAll(' ', ''), body).toBe(said.join('').replaceAll(' ', ''));
      }),
      { numRuns: 100 },
    );
  });

  it('knows a numbered list from one with signs', () => {
    const numbering = parseXml(`<w:numbering>
      <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    </w:numbering>`);
    expect([...numberedLists(numbering)]).toEqual(['2']);
  });
});
