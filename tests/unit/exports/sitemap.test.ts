import { describe, expect, it } from 'vitest';
import { languageTags, locales } from '../../../src/config/locales.ts';
import { contributed, isReaderSection, learningViews, sections, type Section } from '../../../src/config/routes.ts';
import { sitemap } from '../../../src/exports/sitemap.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { must, readFixture } from '../helpers.ts';
import { entry, graphOf } from '../graph/tiny.ts';

/** The addresses listed, each with its alternates by their tag. */
function read(xml: string): Map<string, Map<string, string>> {
  const urls = [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(([, address = '', rest = '']) => {
    const links = [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)];
    return [address, new Map(links.map(([, tag = '', href = '']) => [tag, href]))] as const;
  });
  expect(new Set(urls.map(([address]) => address)).size).toBe(urls.length);
  return new Map(urls);
}

const site = 'https://example.org';
const graph = graphOf(
  entry(
    'agreements/convenio',
    { parties: ['UY'], areas: [{ key: 'a', text: 'Empleo.' }] },
    {
      translations: {
        en: { title: 'Agreement', summary: 'One.', areas: [{ key: 'a', text: 'Jobs.' }] },
        fr: { title: 'Accord', summary: 'Un.' },
      },
    },
  ),
  entry('themes/emploi', {}, { lang: 'fr' }),
  entry('pages/about', {}, { translations: { pt: { title: 'Sobre', summary: 'Uma página.' } } }),
);
const listed = read(sitemap(graph, site, '/'));

describe('the sitemap', () => {
  it('lists an entry in the languages that have all of it, each with all of them', () => {
    const [es, en] = [`${site}/es/acuerdos/convenio/`, `${site}/en/agreements/convenio/`];
    const alternates = new Map([
      ['es-419', es],
      ['en', en],
    ]);
    expect(listed.get(es)).toEqual(alternates);
    expect(listed.get(en)).toEqual(alternates);
    expect([...listed.keys()].filter((address) => address.includes('convenio'))).toEqual([es, en]);
  });

  it('lists an entry without translation in its own language alone', () => {
    expect([...listed].filter(([address]) => address.endsWith('/emploi/'))).toEqual([
      [`${site}/fr/themes/emploi/`, new Map([['fr', `${site}/fr/themes/emploi/`]])],
    ]);
  });

  it('lists the team’s pages by their names', () => {
    expect([...must(listed.get(`${site}/pt/sobre/`))]).toEqual([
      ['es-419', `${site}/es/acerca-de/`],
      ['pt-BR', `${site}/pt/sobre/`],
    ]);
  });

  it('lists the home and every section in every language, but not what a reader makes for themselves', () => {
    const [own = [], readers = []] = [false, true].map((ofReader) =>
      (Object.keys(sections) as Section[]).filter((section) => isReaderSection(section) === ofReader),
    );
    expect(readers).toEqual(['compare', 'shelf']);
    for (const locale of locales) {
      for (const section of readers) expect(listed.has(`${site}/${locale}/${sections[section][locale]}/`)).toBe(false);
      const addresses = ['', ...own.map((section) => `${sections[section][locale]}/`)].map((path) => `${site}/${locale}/${path}`);
      for (const address of addresses) expect([...must(listed.get(address)).keys()]).toEqual(locales.map((one) => languageTags[one]));
    }
  });

  it('lists every view of mutual learning in every language', () => {
    for (const locale of locales)
      for (const view of Object.values(learningViews))
        expect(listed.has(`${site}/${locale}/${sections.learning[locale]}/${view[locale]}/`), view[locale]).toBe(true);
  });

  it('lists the form of every collection that one may contribute to, in every language', () => {
    for (const locale of locales)
      for (const collection of contributed)
        expect(listed.has(`${site}/${locale}/${sections.contribute[locale]}/${sections[collection][locale]}/`), collection).toBe(true);
  });

  it('lists the countries that have an entry, and no others', () => {
    const countries = [...listed.keys()].filter((address) => /\/(?:paises|countries|pays)\/../.test(address));
    expect(countries.sort()).toEqual(['en/countries/uy', 'es/paises/uy', 'fr/pays/uy', 'pt/paises/uy'].map((path) => `${site}/${path}/`));
  });

  it('lists two countries that did or agreed something together, and no others', () => {
    const pairs = read(
      sitemap(
        graphOf(
          entry('agreements/convenio', { parties: ['UY', 'AR'] }),
          entry('networks/red', { memberCountries: ['AR', 'PE'] }),
          entry('pages/about'),
        ),
        site,
        '/',
      ),
    );
    const addresses = [...pairs.keys()].filter((address) => /\/..-..\/$/.test(address));
    expect(addresses.sort()).toEqual(['en/countries', 'es/paises', 'fr/pays', 'pt/paises'].map((path) => `${site}/${path}/ar-uy/`));
  });

  it('has nothing twice, and every alternate says the same in its turn', () => {
    const all = read(sitemap(buildGraph(readFixture('extremes').files).graph, site, '/ayni/'));
    expect(all.size).toBeGreaterThan(60);
    for (const [address, alternates] of all) {
      expect([...alternates.values()], address).toContain(address);
      for (const other of alternates.values()) expect(all.get(other), `${address} ${other}`).toEqual(alternates);
    }
  });
});

describe('the addresses', () => {
  it.each(['/ayni', '/ayni/'])('stand under the base %s', (base) => {
    const all = read(sitemap(graph, site, base));
    expect(all.size).toBe(listed.size);
    for (const address of all.keys()) expect(address).toMatch(/^https:\/\/example\.org\/ayni\/(?:es|en|pt|fr)\//);
  });

  it('are escaped', () => {
    const xml = sitemap(graph, site, `/a&b"<c>'/`);
    expect(xml).toContain('<loc>https://example.org/a&amp;b%22%3Cc%3E');
    expect(xml).toContain('href="https://example.org/a&amp;b%22%3Cc%3E');
    expect(xml).not.toMatch(/&(?!amp;)/);
    expect(read(xml).size).toBe(listed.size);
  });

  it('stand in one urlset, with nothing else beside them', () => {
    const xml = sitemap(graph, site, '/');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"/);
    const rest = xml.replace(/^<\?xml[^>]*>\n<urlset[^>]*>/, '').replace(/<url>.*?<\/url>/g, '');
    expect(rest.trim()).toBe('</urlset>');
  });
});
