import { defaultLocale } from '../config/locales.ts';
import { practice } from '../schemas/practices.ts';
import { componentOf, components, type ComponentName } from './components.ts';
import { parse } from './parse.ts';
import { render, type TreeReader } from './render.ts';
import { bodyWords } from './words.ts';

/** What the examples cite, as an entry's frontmatter holds it. Invented, as the gallery says. */
const frontmatter = `results:
  - key: linea-de-base
    indicator: Niñas y niños en el lugar al inicio
    value: 120
    qualifier: about
    unit: niñas y niños
    year: 2019
    source: informe
sources:
  - key: informe
    title: Informe anual de ejemplo
    publisher: Ministerio de ejemplo
    url: "https://example.org/informe"
    published: "2020"
    language: es
    kind: official
    read: "2026-11-22"
`;
const images = ['mesa.png'];
const cited = practice.pick({ results: true, sources: true });

export interface Gallery {
  frontmatter: string;
  data: ReturnType<typeof cited.parse>;
  examples: Record<ComponentName, { source: string; html: string }>;
}

/** The components' examples, rendered as an entry's text is. Throws where one would be refused. */
export function galleryOf(read: TreeReader): Gallery {
  const data = cited.parse(parse(`---\n${frontmatter}---\n`, 'gallery').data);
  const keys = (items: readonly { key: string }[] = []) => items.map((item) => item.key);
  const context = {
    collection: 'practices',
    lang: defaultLocale,
    sources: keys(data.sources),
    results: keys(data.results),
    images,
  } as const;
  const words = bodyWords(defaultLocale, data);
  const example = (name: ComponentName) => {
    const source = componentOf(name).example;
    const { body, problems } = render(source, context, words, read);
    if (problems.length > 0) throw new Error(`The example of ${name} is refused: ${problems.map((problem) => problem.rule).join(', ')}`);
    return { source, html: body.html };
  };
  const names = Object.keys(components) as ComponentName[];
  return { frontmatter, data, examples: Object.fromEntries(names.map((name) => [name, example(name)])) as Gallery['examples'] };
}
