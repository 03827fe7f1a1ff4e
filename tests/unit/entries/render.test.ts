import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, htmlElements } from '../../../src/entries/components.ts';
import { render } from '../../../src/entries/render.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../src/entries/tree-satteri.ts';
import { elementsOf, unsafeIn } from '../../support/safe-html.ts';
import { bodyContext, bodyWords, bombs, hostile } from '../helpers.ts';
import { markdown } from './markdown.ts';

const readers = [
  ['satteri', treeOfSatteri],
  ['micromark', treeOfMicromark],
] as const;

describe.each(readers)('a body read by %s', (_name, read) => {
  const shown = (body: string) => render(body, bodyContext, bodyWords, read);
  const html = (body: string): string => {
    const { body: made, problems } = shown(body);
    expect(problems).toEqual([]);
    return made.html;
  };

  it.each(Object.entries(components))('renders the example of %s', (_component, { example }) => {
    expect(html(example)).not.toBe('');
  });

  it('gives each component its HTML', () => {
    expect(html(components.Note.example)).toBe(
      '<aside class="note note-caution"><p class="note-label">Nota: caution</p><p>Las cifras son las que publicó el ministerio.</p></aside>',
    );
    expect(html(components.Figure.example)).toBe(
      '<figure class="figure"><img src="./mesa.png" alt="Una mesa de trabajo con cuatro sillas" loading="lazy"><figcaption>La mesa provincial <small>Imagen: Ayni, CC BY 4.0</small></figcaption></figure>',
    );
    expect(html(components.Quote.example)).toContain(
      '<blockquote><p>Sin línea de base no hay seguimiento.</p></blockquote><figcaption>Informe anual <sup class="cite">',
    );
    expect(html(components.Steps.example)).toMatch(/^<div class="steps"><ol>\n<li>Levantar/);
    expect(html(components.Cite.example)).toContain('<sup class="cite"><a href="#source-informe" aria-label="Fuente 2">[2]</a></sup>');
    expect(html(components.Result.example)).toContain(
      '<a href="#result-linea-de-base" class="result">resultado linea-de-base</a><sup class="cite">',
    );
  });

  it.each(Object.keys(htmlElements))('keeps the element %s', (name) => {
    expect(html(name === 'br' ? 'a<br />b' : `Una <${name}>palabra</${name}>.`)).toContain(`<${name}>`);
  });

  it('keeps what Markdown writes', () => {
    const text =
      '## Contexto\n\n**a** *b* ~~c~~ `{d}`\n\n- e\n\n1. f\n\n> g\n\n```js\nh\n```\n\n***\n\n[i](https://www.ilo.org "j") ![k](./mesa.png)';
    const made = html(text);
    for (const name of [
      'h2 id="context"',
      'strong',
      'em',
      'del',
      'code',
      'ol',
      'blockquote',
      'pre',
      'hr',
      'a href="https://www.ilo.org" title="j"',
      'img src="./mesa.png" alt="k"',
    ]) {
      expect(made).toContain(`<${name}>`);
    }
  });

  it('aligns a column by a class, for the policy allows no style', () => {
    const made = html('| a | b | c |\n|:-|-:|:-:|\n| 1 | 2 | 3 |');
    expect(made.match(/<t[hd] class="align-(?:left|right|center)">/g)).toHaveLength(6);
    expect(made).not.toMatch(/style=| align=/);
  });

  it('shows what is done in a list of tasks and what is not, as a sign', () => {
    expect(
      html('- [x] a\n- [ ] b')
        .replaceAll(/<[^>]*>/g, '')
        .trim(),
    ).toBe('☑ a\n☐ b');
  });

  it('numbers citations by the place of the source and lists them as they come', () => {
    const { body } = shown('a<Cite source="informe" /> b<Cite source="otro" /> c<Cite source="informe" />');
    expect(body.html.match(/\[\d\]/g)).toEqual(['[2]', '[1]', '[2]']);
    expect(body.citations).toEqual(['informe', 'otro', 'informe']);
  });

  it('finds links to entries with their anchors', () => {
    expect(shown('[a](entry:themes/child-labour) y [b](entry:practices/seclo#context)').body.links).toMatchObject([
      { target: 'themes/child-labour', line: 1 },
      { target: 'practices/seclo#context', line: 1 },
    ]);
  });

  it('gives each heading an id of its own that no page uses', () => {
    const { body } = shown('## Contexto\n\n### Fuentes\n\n### Fuentes\n\n#### Contexto\n\n## Contexto\n\n## Para saber más');
    expect(body.headings.map(({ depth, id }) => [depth, id])).toEqual([
      [2, 'context'],
      [3, 'context-fuentes'],
      [3, 'context-fuentes-1'],
      [4, 'context-contexto'],
      [2, 'context-1'],
      [2, 'more'],
    ]);
    for (const { id } of body.headings) expect(body.html).toContain(`id="${id}"`);
  });

  it('lets the author of a guide choose the sections', () => {
    const { body, problems } = render('## Antes de salir\n\n### Papeles', { ...bodyContext, collection: 'guides' }, bodyWords, read);
    expect(problems).toEqual([]);
    expect(body.headings.map(({ id }) => id)).toEqual(['text-antes-de-salir', 'text-antes-de-salir-papeles']);
  });

  it('knows the sections in the language of the text', () => {
    const rules = (text: string) => render(text, { ...bodyContext, lang: 'fr' }, bodyWords, read).problems.map(({ rule }) => rule);
    expect(rules('## Contexte')).toEqual([]);
    expect(rules('## Contexto')).toEqual(['mdx/section']);
  });

  it.each(hostile)('refuses $body', ({ body, rules }) => {
    const { body: made, problems } = shown(body);
    expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual(rules);
    expect(made.html).toBe('');
  });

  it.each(bombs.map((bomb) => [bomb.slice(0, 12), bomb]))('comes to an end with %j and more of it', (_start, bomb) => {
    expect(() => shown(bomb)).not.toThrow();
  });

  it('says every problem at its place', () => {
    const { problems } = shown('Texto.\n\n{uno}\n\nMás [dos](javascript:x) y <Cite source="infrme" />.');
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['mdx/expression', 3, 1],
      ['link/scheme', 5, 5],
      ['source/unknown', 5, 27],
    ]);
  });

  it('shows an open tag where it stands, not where the text ends', () => {
    const [problem] = shown('Uno.\n\nDos <span>tres.\n\nCuatro.').problems;
    expect(problem).toMatchObject({ rule: 'mdx/syntax', line: 3, column: 5 });
    expect(problem?.params['reason']).not.toMatch(/\d:\d/);
  });

  it('takes an empty text for none', () => {
    expect(shown(' \n\n')).toEqual({ body: { html: '', headings: [], links: [], citations: [] }, problems: [] });
  });

  it('writes nothing that runs, whatever stands in an attribute', () => {
    const made = html(
      '<Figure src="./mesa.png" alt="&quot; onerror=&quot;alert(1)" credit="<script>alert(1)</script>" />\n\n<abbr title="&quot;><script>">a</abbr>',
    );
    expect(elementsOf(made)).toEqual(['figure class', 'img src alt loading', 'figcaption', 'small', 'abbr title']);
  });

  it('lets out nothing but what the site knows to show', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(unsafeIn(shown(text).body.html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text that cannot be read', () => {
  const rules = (body: string) => render(body, bodyContext, bodyWords, treeOfMicromark).problems.map(({ rule, line }) => `${line} ${rule}`);

  it('is judged without the paragraphs that cannot', () => {
    expect(rules('Eran <5.\n\n## Otro\n\nY {a}.\n\nO <7, [x](./y).\n\n![](./mesa.png)\n')).toEqual([
      '1 mdx/syntax',
      '7 mdx/syntax',
      '3 mdx/section',
      '5 mdx/expression',
      '9 image/alt',
    ]);
  });

  it('is told each tag that is open, and not the tag that closes because of it', () => {
    expect(rules('<Note>\n\nUno.\n\n</Not>\n\n## Otro\n')).toEqual(['5 mdx/syntax', '7 mdx/section']);
    expect(rules('<Note>\n\nUno.\n\n<Quote source="informe">\n\nDos {a}.\n')).toEqual(['5 mdx/syntax', '1 mdx/syntax', '7 mdx/expression']);
  });

  it('keeps its code as code', () => {
    expect(rules('Eran <5\n```\n{a}\n\n# b\n```\n')).toEqual(['1 mdx/syntax']);
  });
});
