import fc from 'fast-check';

const word = fc.constantFrom(
  'inspección',
  'de',
  'Perú',
  'no import',
  'no export',
  'a_b',
  '2\\*3',
  '225',
  '«así»',
  '3 < 4',
  'A & B',
  'https://www.ilo.org/a',
  'www.www.ilo.org',
  'x@www.ilo.org',
  '\\{',
  '\\<',
  '&amp;',
  '&#123;',
  '$5',
  ':',
  '|',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

const target = fc.constantFrom(
  'https://www.ilo.org',
  'http://www.ilo.org/a_(b)',
  'mailto:x@www.ilo.org',
  'entry:themes/trabajo',
  'entry:themes/trabajo#notes',
  'entry:x',
  '/es/',
  '#a',
  './a',
  'javascript:alert(1)',
  'data:text/html,x',
  '<https://www.ilo.org/a b>',
  '',
);

const tag = fc.constantFrom(
  '<Cite source="informe" />',
  "<Cite source='otro'/>",
  '<Cite source="nadie" />',
  '<Result of="linea-de-base" />',
  '<Result of="x" />',
  '<br />',
  '<img src="x" />',
  '<b>x</b>',
  '{x}',
  '{/* x */}',
  '< x',
  '}',
  '<Note>x</Note>',
);

/** What stands inside a line: text, emphasis, code, links, images, components, and what is refused. */
const { inline } = fc.letrec<{ inline: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: words },
    { weight: 2, arbitrary: tag },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '`{a}`',
        '``a`b``',
        '[^1]',
        '![mesa](./mesa.png)',
        '![](./mesa.png)',
        '![x](https://www.ilo.org/x.png)',
        '[x][ref]',
        '![x][ref]',
        'corte\\\naquí',
        'corte  \naquí',
        'línea\notra',
      ),
    },
    { weight: 1, arbitrary: tie('inline').map((text) => `*${text}*`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `**${text}**`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `~~${text}~~`) },
    { weight: 1, arbitrary: fc.tuple(tie('inline'), target).map(([text, to]) => `[${text}](${to})`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `<span lang="qu">${text}</span>`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `<abbr title="Organización">${text}</abbr>`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `<sub>${text}</sub>`) },
  ),
  inline: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
}));

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? first : rest}${line}`))
    .join('\n');
const blank = fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n');

/** A text in Markdown with components, as contributors write it and as they should not. */
export const { markdown } = fc.letrec<{ markdown: string; block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: inline },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '## Contexto',
        '## Cómo funciona',
        '### Más detalle',
        '#### Todavía más',
        '## Otra',
        '# Uno',
        'Contexto\n---',
        '***',
        '---',
        '```\n{x}\n<y>\n```',
        '    sangrado',
        '[ref]: https://www.ilo.org',
        '[^1]: https://www.ilo.org',
        'import x from "y"\n',
        'export const x = {\n\n}\n',
        '{x}',
        '<Cite source="informe" />',
        '<!-- x -->',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<Figure src="./mesa.png" alt="Mesa" credit="Ayni" />',
        '<Figure src="./no.png" alt="Mesa" credit="Ayni" />',
        '<Figure alt="Mesa" />',
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(inline, { minLength: 2, maxLength: 3 })
        .map((cells) => `| ${cells.join(' | ')} |\n|${':-:|'.repeat(cells.length)}\n| ${cells.join(' | ')} |`),
    },
    { weight: 1, arbitrary: tie('markdown').map((text) => indent(text, '> ', '> ')) },
    { weight: 1, arbitrary: tie('markdown').map((text) => indent(text, '- ', '  ')) },
    { weight: 1, arbitrary: tie('markdown').map((text) => indent(text, '1. ', '   ')) },
    { weight: 1, arbitrary: inline.map((text) => `- [x] hecho ${text}\n- [ ] por hacer ${text}`) },
    { weight: 1, arbitrary: tie('markdown').map((text) => `<Note kind="example">\n${text}\n</Note>`) },
    { weight: 1, arbitrary: tie('markdown').map((text) => `<Quote source="informe">\n\n${text}\n\n</Quote>`) },
    { weight: 1, arbitrary: tie('markdown').map((text) => `<Steps>\n${text}\n</Steps>`) },
    { weight: 1, arbitrary: inline.map((text) => `<Note>${text}</Note>`) },
  ),
  markdown: fc.array(fc.tuple(tie('block'), blank), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.flat().join('')),
}));
