import path from 'node:path';
import type { BodyContext } from '../../src/entries/check-body.ts';
import { components } from '../../src/entries/components.ts';
import type { Read } from '../../src/entries/entry.ts';
import type { RuleId } from '../../src/entries/problem.ts';
import { readContent } from '../../src/entries/read.ts';
import type { BodyWords } from '../../src/entries/to-hast.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const fixtures = path.join(root, 'tests/fixtures');
export const fixture = (name: string): string => path.join(fixtures, name, 'content');
/** The day on which fixtures are checked. */
export const today = '2026-11-22';
export const readFixture = (name: string): Read => readContent(fixture(name));

/** A value that a test knows to be there. */
export function must<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('The test expected a value');
  return value;
}

/** A practice's body in Spanish, with all that the components' examples refer to. */
export const bodyContext: BodyContext = {
  collection: 'practices',
  lang: 'es',
  sources: ['otro', 'informe'],
  results: ['linea-de-base'],
  images: ['mesa.png'],
};

export const bodyWords: BodyWords = {
  cite: (number) => `Fuente ${number}`,
  note: (kind) => `Nota: ${kind}`,
  credit: (credit) => `Imagen: ${credit}`,
  table: 'Tabla',
  result: (key) => ({ text: `resultado ${key}`, sources: ['informe'] }),
};

export const examples: readonly string[] = Object.values(components).map((component) => component.example);

/** Bodies that somebody may send and nobody may run or show, each with the rules that refuse it. */
export const hostile: readonly { body: string; rules: readonly RuleId[] }[] = [
  { body: 'import fs from "node:fs"', rules: ['mdx/esm'] },
  { body: 'import "https://www.ilo.org/x.js"', rules: ['mdx/esm'] },
  { body: 'export const prerender = false', rules: ['mdx/esm'] },
  { body: 'export default function () {\n\n  return {};\n}', rules: ['mdx/esm'] },
  { body: 'export{a} from "b"', rules: ['mdx/esm'] },
  { body: 'import x\n===', rules: ['mdx/esm'] },
  { body: '## Contexto\nimport x from "y"', rules: ['mdx/esm'] },
  { body: '<Note>\n\nimport x from "y"\n\n</Note>', rules: ['mdx/esm'] },
  { body: '<Note>\nimport x from "y"\n</Note>', rules: ['mdx/syntax'] },
  { body: '{process.exit(1)}', rules: ['mdx/expression'] },
  { body: 'Hubo {1 + 1} visitas.', rules: ['mdx/expression'] },
  { body: '{not a script}', rules: ['mdx/expression'] },
  { body: '{/* un comentario */}', rules: ['mdx/expression'] },
  { body: '{`\n${x}\n`}', rules: ['mdx/expression'] },
  { body: '{', rules: ['mdx/syntax'] },
  { body: '<Contador />', rules: ['mdx/component'] },
  { body: '<Note.Nested />', rules: ['mdx/component'] },
  { body: '<constructor />', rules: ['mdx/html'] },
  { body: '<Content:x />', rules: ['mdx/component'] },
  { body: '<></>', rules: ['mdx/html'] },
  { body: '<span onclick="alert(1)">a</span>', rules: ['mdx/attribute'] },
  { body: '<Note onClick="alert(1)">a</Note>', rules: ['mdx/attribute'] },
  { body: '<span style="position:fixed">a</span>', rules: ['mdx/attribute'] },
  { body: '<span class="x" id="y">a</span>', rules: ['mdx/attribute'] },
  { body: '<Cite source="informe" set:html="<b>" />', rules: ['mdx/attribute'] },
  { body: '<span {...{ onclick: "x" }}>a</span>', rules: ['mdx/attribute'] },
  { body: '<Note {...props} />', rules: ['mdx/attribute'] },
  { body: '<span lang={x}>a</span>', rules: ['mdx/attribute-value'] },
  { body: '<Note kind />', rules: ['mdx/attribute-value'] },
  { body: '[a](javascript:alert(1))', rules: ['link/scheme'] },
  { body: '[a](JaVaScRiPt:alert(1))', rules: ['link/scheme'] },
  { body: '[a](&#106;avascript:alert(1))', rules: ['link/scheme'] },
  { body: '[a](<javascript:alert(1)>)', rules: ['link/scheme'] },
  { body: '[a][b]\n\n[b]: javascript:alert(1)', rules: ['link/scheme'] },
  { body: '[b]\n\n[b]: <javascript:alert(1)> "t"', rules: ['link/scheme'] },
  { body: '<javascript:alert(1)>', rules: ['mdx/syntax'] },
  { body: '<javascript:alert />', rules: ['mdx/html'] },
  { body: '<https://www.ilo.org>', rules: ['mdx/syntax'] },
  { body: '[a](data:text/html;base64,PHNjcmlwdD4=)', rules: ['link/scheme'] },
  { body: '[a][b]\n\n[b]: data:text/html,x', rules: ['link/scheme'] },
  { body: '[a](vbscript:x)', rules: ['link/scheme'] },
  { body: '[a](file:///etc/passwd)', rules: ['link/scheme'] },
  { body: '[a]()', rules: ['link/scheme'] },
  { body: '[a](https://)', rules: ['link/scheme'] },
  { body: '[a](//www.ilo.org)', rules: ['link/relative'] },
  { body: '[a](../otra/)', rules: ['link/relative'] },
  { body: '[a](#contexto)', rules: ['link/relative'] },
  { body: '[a](entry:practices)', rules: ['link/form'] },
  { body: '[a](entry:../practices/x)', rules: ['link/form'] },
  { body: '![a](javascript:alert(1))', rules: ['image/outside'] },
  { body: '![a](data:image/png;base64,AAAA)', rules: ['image/outside'] },
  { body: '![a](https://www.ilo.org/a.png)', rules: ['image/outside'] },
  { body: '![a](./mesa.svg)', rules: ['image/outside'] },
  { body: '![a](../otra/mesa.png)', rules: ['image/outside'] },
  { body: '![a](./../otra/mesa.png)', rules: ['image/outside'] },
  { body: '![a](./otra.png)', rules: ['image/missing'] },
  { body: '![a][b]\n\n[b]: https://www.ilo.org/a.png', rules: ['image/outside'] },
  { body: '![b]\n\n[b]: https://www.ilo.org/a.png', rules: ['image/outside'] },
  { body: '![](./mesa.png)', rules: ['image/alt'] },
  { body: '<Figure src="https://www.ilo.org/a.png" alt="a" credit="c" />', rules: ['image/outside'] },
  { body: '<Figure src="javascript:alert(1)" alt="a" credit="c" />', rules: ['image/outside'] },
  { body: '<script>alert(1)</script>', rules: ['mdx/html'] },
  { body: '<script src="https://www.ilo.org/x.js"></script>', rules: ['mdx/html'] },
  { body: '<style>a</style>', rules: ['mdx/html'] },
  { body: '<style>a{color:red}</style>', rules: ['mdx/expression', 'mdx/html'] },
  { body: '<iframe src="https://www.ilo.org"></iframe>', rules: ['mdx/html'] },
  { body: '<img src="x" onerror="alert(1)" />', rules: ['mdx/html'] },
  { body: '<a href="https://www.ilo.org">a</a>', rules: ['mdx/html'] },
  { body: '<svg><use href="#x" /></svg>', rules: ['mdx/html'] },
  { body: '<form action="https://www.ilo.org"><input /></form>', rules: ['mdx/html'] },
  { body: '<!-- un comentario -->', rules: ['mdx/syntax'] },
  { body: '<!DOCTYPE html>', rules: ['mdx/syntax'] },
  { body: '<?php ?>', rules: ['mdx/syntax'] },
  { body: '<br>texto</br>', rules: ['mdx/children'] },
  { body: 'Se visitó.[^1]', rules: ['mdx/footnote'] },
  { body: 'Se visitó.[^1]\n\n[^1]: https://www.ilo.org', rules: ['mdx/footnote'] },
  { body: 'Se visitó.[^1]\n\n[^1]: Una nota con palabras.', rules: ['mdx/footnote'] },
  { body: '<Cite source="nadie" />', rules: ['source/unknown'] },
  { body: '<Cite />', rules: ['mdx/attribute-missing'] },
  { body: '<Quote source="__proto__">a</Quote>', rules: ['source/unknown'] },
  { body: '<Result of="constructor" />', rules: ['mdx/result'] },
  { body: '# Título', rules: ['mdx/heading-level'] },
  { body: '##### Título', rules: ['mdx/heading-level'] },
  { body: '## Otra cosa', rules: ['mdx/section'] },
  { body: 'Una <Note>nota</Note> en medio.', rules: ['mdx/place'] },
  { body: '<Note>', rules: ['mdx/syntax'] },
  { body: '</Note>', rules: ['mdx/syntax'] },
  { body: '<Note kind="caution>\n</Note>', rules: ['mdx/syntax'] },
];

/** Small texts that ask a careless reader for endless time, stack or memory. */
export const bombs: readonly string[] = [
  '>'.repeat(100_000),
  '- '.repeat(50_000),
  '1. '.repeat(30_000),
  '> - '.repeat(20_000),
  '*'.repeat(50_000) + 'a' + '*'.repeat(50_000),
  '_a '.repeat(5_000),
  '{'.repeat(100_000),
  '['.repeat(20_000),
  '[a]('.repeat(5_000),
  '![a]['.repeat(5_000),
  '<span>'.repeat(400) + 'a' + '</span>'.repeat(400),
  '<Note>\n'.repeat(400) + 'a\n' + '</Note>\n'.repeat(400),
  `## ${'<span>'.repeat(400)}a${'</span>'.repeat(400)}`,
  '`'.repeat(20_000) + 'a',
  '|a'.repeat(300) + '\n' + '|-'.repeat(300) + '\n' + '|a\n'.repeat(300),
  '&'.repeat(20_000),
  'a@'.repeat(5_000),
  'www.'.repeat(5_000),
];
