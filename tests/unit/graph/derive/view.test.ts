import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/config/locales.ts';
import { buildGraph } from '../../../../src/graph/build.ts';
import { acronymOf, fullLanguages, viewOf } from '../../../../src/graph/derive/view.ts';
import { must, readFixture } from '../../helpers.ts';
import { at, entry, graphOf } from '../tiny.ts';

const areas = (text: string) => ({ areas: [{ key: 'a', text }] });
const graph = graphOf(
  entry('agreements/convenio', areas('Inspección.'), {
    body: '## Sobre el acuerdo\n\nSe firmó.',
    translations: {
      en: { title: 'Agreement', summary: 'It is one.', ...areas('Inspection.'), body: '## About the agreement\n\nIt was signed.' },
      fr: { title: 'Accord', summary: 'En bref.' },
    },
  }),
  entry('agreements/accord', {}, { lang: 'fr', translations: { es: { title: 'Acuerdo', summary: 'Es uno.' } } }),
);
const convenio = at(graph, 'agreements/convenio');

describe('an entry', () => {
  it('in its own language is the original', () => {
    const view = viewOf(convenio, 'es');
    expect(view).toMatchObject({ locale: 'es', lang: 'es', headLang: 'es', state: 'original', title: 'convenio', summary: 'Es convenio.' });
    expect(view.body.html).toContain('Se firmó.');
    expect(view).not.toHaveProperty('translation');
  });

  it('fully translated is all in the reader’s language', () => {
    const view = viewOf(convenio, 'en');
    expect(view).toMatchObject({ locale: 'en', lang: 'en', headLang: 'en', state: 'full', title: 'Agreement', summary: 'It is one.' });
    expect(view.data.areas).toMatchObject([{ text: 'Inspection.' }]);
    expect(view.body.html).toContain('It was signed.');
    expect(view.translation).toEqual({ method: 'human', reviewed: false, stale: false });
  });

  it('with a summary has the translated head above the original', () => {
    const view = viewOf(convenio, 'fr');
    expect(view).toMatchObject({ locale: 'fr', lang: 'es', headLang: 'fr', state: 'summary', title: 'Accord', summary: 'En bref.' });
    expect(view.data.areas).toMatchObject([{ text: 'Inspección.' }]);
    expect(view.data.title).toBe('convenio');
    expect(view.body.html).toContain('Se firmó.');
    expect(view.translation).toMatchObject({ method: 'human' });
  });

  it('that the reader’s language lacks is the original whole', () => {
    const view = viewOf(convenio, 'pt');
    expect(view).toMatchObject({ locale: 'pt', lang: 'es', headLang: 'es', state: 'missing', title: 'convenio', summary: 'Es convenio.' });
    expect(view).not.toHaveProperty('translation');
    expect(viewOf(at(graph, 'agreements/accord'), 'en')).toMatchObject({ lang: 'fr', headLang: 'fr', state: 'missing' });
  });

  it('can be read whole in the original’s language and those of its full translations, in the site’s order', () => {
    expect(fullLanguages(convenio)).toEqual(['es', 'en']);
    expect(fullLanguages(at(graph, 'agreements/accord'))).toEqual(['es', 'fr']);
    for (const locale of locales) expect(viewOf(convenio, locale).full).toEqual(['es', 'en']);
  });

  it('without its original cannot be shown', () => {
    expect(() => viewOf({ ...convenio, files: {} }, 'es')).toThrow('agreements/convenio');
  });
});

it.each(locales)('every entry can be shown in %s, its text in a language that has all of it', (locale) => {
  for (const node of buildGraph(readFixture('extremes').files).graph.nodes.values()) {
    const view = viewOf(node, locale);
    expect(view.title, node.key).not.toBe('');
    expect(view.full, node.key).toContain(view.lang);
    expect(view.lang === locale, node.key).toBe(view.full.includes(locale));
    expect(view.headLang, node.key).toBe(node.files[locale] === undefined ? node.lang : locale);
    expect(view.data, node.key).toBe(must(node.files[view.lang]).data);
  }
});

it('an acronym is the official one in the reader’s language, else the institution’s own', () => {
  const partners = graphOf(entry('partners/oit', { acronym: 'OIT', acronymIn: { en: 'ILO' } }), entry('partners/otro'));
  expect([acronymOf(at(partners, 'partners/oit'), 'en'), acronymOf(at(partners, 'partners/oit'), 'fr')]).toEqual(['ILO', 'OIT']);
  expect(acronymOf(at(partners, 'partners/otro'), 'es')).toBeUndefined();
});
