import { expect, test } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { contributed } from '../../../src/config/routes.ts';
import { joinBody, splitBody } from '../../../src/entries/body-sections.ts';
import { parse } from '../../../src/entries/parse.ts';
import { readContent } from '../../../src/entries/read.ts';
import { sectionsOf } from '../../../src/schemas/registry.ts';
import { realContent } from '../../support/site.ts';

const body = 'Antes.\n\n## Contexto\n\nUno.\n\n### Dentro\n\n```\n## Cómo funciona\n```\n\n## Cómo funciona\n\nDos.';

test('a body is taken apart at its headings, and put together again', () => {
  const parts = splitBody('practices', 'es', body);
  expect(parts.before).toBe('Antes.');
  expect(Object.keys(parts.sections)).toEqual(['context', 'how-it-works']);
  expect(parts.sections['context']).toContain('### Dentro');
  expect(joinBody('practices', 'es', parts).body).toBe(body);
});

test('a heading that the collection does not have stays in the text', () => {
  expect(splitBody('practices', 'es', '## Otra cosa\n\nTexto').before).toBe('## Otra cosa\n\nTexto');
  expect(splitBody('guides', 'es', '## Libre\n\nTexto').before).toBe('## Libre\n\nTexto');
});

test('each part knows its line', () => {
  const { lines, body: joined } = joinBody('practices', 'es', splitBody('practices', 'es', body));
  for (const { key, line } of lines) {
    const heading = sectionsOf.practices?.find((section) => section.key === key)?.heading.es;
    expect(joined.split('\n')[line - 1]).toBe(heading === undefined ? 'Antes.' : `## ${heading}`);
  }
});

test('every section in every language is found by the heading that it is written under', () => {
  for (const collection of contributed)
    for (const locale of locales) {
      const sections = Object.fromEntries((sectionsOf[collection] ?? []).map(({ key }) => [key, `Text of ${key}`]));
      const parts = { before: '', sections };
      expect(splitBody(collection, locale, joinBody(collection, locale, parts).body)).toEqual(parts);
    }
});

test('no text of the base is changed by being taken apart', () => {
  const { text } = readContent(realContent);
  for (const [file, written] of text) {
    const [collection, , name = ''] = file.split('/');
    const known = contributed.find((one) => one === collection);
    const lang = locales.find((locale) => name === `${locale}.mdx`);
    if (known === undefined || lang === undefined) continue;
    const whole = parse(written, file).body.trim();
    const parts = splitBody(known, lang, whole);
    const order = Object.keys(parts.sections).join();
    const inOrder = (sectionsOf[known] ?? [])
      .map(({ key }) => key)
      .filter((key) => key in parts.sections)
      .join();
    if (order === inOrder) expect(joinBody(known, lang, parts).body.replace(/\s+/g, ' '), file).toBe(whole.replace(/\s+/g, ' '));
  }
});
