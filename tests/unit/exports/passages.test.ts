import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { passagesOf } from '../../../src/exports/passages.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { viewOf } from '../../../src/graph/derive/view.ts';
import { realContent } from '../../support/site.ts';
import { at, entry, graphOf } from '../graph/tiny.ts';

const body = `## Contexto

Antes **todo** era papel.<Cite source="informe" /> Después no.

- Uno
- Dos <Cite source="informe" />

<Note kind="caution">

Con cuidado.

</Note>

## Cómo funciona

### Paso a paso

| Año | Casos |
|---|---|
| 2010 | 3 |

<Quote source="informe" by="La OEA">Sirve.</Quote>`;

describe('the passages of a text', () => {
  const graph = graphOf(entry('practices/uno', {}, { body }));
  const passages = passagesOf(at(graph, 'practices/uno'), 'es');

  it('are its paragraphs, items, rows and captions, each under its heading', () => {
    expect(passages.map(({ label, lines }) => `${label}: ${lines.join('|')}`)).toEqual([
      'Contexto: Antes todo era papel. Después no.',
      'Contexto: Uno',
      'Contexto: Dos',
      'Contexto: Con cuidado.',
      'Paso a paso: Año · Casos',
      'Paso a paso: 2010 · 3',
      'Paso a paso: Sirve.',
      'Paso a paso: La OEA',
    ]);
  });

  it('cite the sources that stand in them, and lead to their heading', () => {
    expect(passages.map(({ sources }) => sources.join())).toEqual(['informe', '', 'informe', '', '', '', '', 'informe']);
    expect(passages.map(({ anchor }) => anchor)).toEqual([
      ...Array<string>(4).fill('context'),
      ...Array<string>(4).fill('how-it-works-paso-a-paso'),
    ]);
  });

  it('are none where there is no text', () => {
    expect(passagesOf(at(graph, 'themes/anything'), 'es')).toEqual([]);
  });
});

it('no word of any entry’s text is lost', () => {
  const { graph } = buildGraph(readContent(realContent).files);
  const letters = (text: string) => text.replace(/&(?:amp|lt|gt|quot|nbsp|#\w+);/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
  for (const node of graph.nodes.values()) {
    const { html } = viewOf(node, 'es').body;
    const expected = html
      .replace(/<sup class="cite">.*?<\/sup>/gs, '')
      .replace(/<p class="note-label">.*?<\/p>/gs, '')
      .replace(/<h[234][^>]*>.*?<\/h[234]>/gs, '')
      .replace(/<img [^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ');
    const told = passagesOf(node, 'es')
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/Imagen: .*?(?= |$)/g, '');
    expect(html.includes('<img') || letters(told) === letters(expected), node.key).toBe(true);
  }
});
