import { describe as suite, expect, it } from 'vitest';
import { refusePlainly } from '../../../../src/cli/new/plain.ts';
import { matching } from '../../../../src/cli/new/match.ts';
import { optionsOf } from '../../../../src/cli/new/known.ts';
import { yesOrNo } from '../../../../src/cli/new/yes-no.ts';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { buildGraph } from '../../../../src/graph/build.ts';
import { t } from '../../../../src/i18n/t.ts';
import { allFields, describe } from '../../../../src/schemas/describe.ts';
import { schemas } from '../../../../src/schemas/registry.ts';
import { root } from '../../helpers.ts';

suite('a yes or a no', () => {
  it.each(['s', 'S', 'sí', 'SI', 'sim', 'y', 'yes', 'o', ' Oui '])('«%s» is yes', (text) => {
    expect(yesOrNo(text)).toBe(true);
  });
  it.each(['n', 'N', 'no', 'não', 'Non'])('«%s» is no', (text) => {
    expect(yesOrNo(text)).toBe(false);
  });
  it.each(['', 'x', 'sn', 'nunca'])('«%s» is neither', (text) => {
    expect(yesOrNo(text)).toBeUndefined();
  });
});

const models = [...allFields(describe(schemas.practices))];
const fieldAt = (name: string) => models.find(({ path }) => path === name) ?? expect.fail(name);

suite('what was typed for a number or a date is refused in plain words', () => {
  const refused = (name: string, text: string, lang: Locale) => refusePlainly(fieldAt(name), text, lang, '2026-11-29');
  it.each(locales)('in %s', (lang) => {
    for (const text of ['ciento', ...(lang === 'es' ? ['44,157'] : [])])
      expect(refused('results.value', text, lang)).toBe(t(lang, 'new.number'));
    for (const year of ['ayer', '25', '2025.5', '2.025']) expect(refused('results.year', year, lang)).toBe(t(lang, 'new.year'));
    for (const date of ['ayer', '31/31/2026', '29/11/26']) expect(refused('sources.read', date, lang)).toBe(t(lang, 'new.date'));
    for (const [name, text] of [
      ['results.value', '118'],
      ['results.value', '44 157'],
      ['results.year', '2025'],
      ['sources.read', '2026-11'],
      ['sources.read', '29/11/2026'],
      ['sources.read', 'marzo de 2019'],
      ['sources.read', 'hoy'],
      ['title', 'ayer'],
    ] as const)
      expect(refused(name, text, lang)).toBeUndefined();
  });
});

suite('a search', () => {
  const { graph } = buildGraph(readContent(`${root}/content`).files);
  const find = (field: string, search: string) => matching(optionsOf(fieldAt(field), graph, 'es') ?? [], search).found;

  it('finds an entry by a synonym, a name in another language and an acronym, without accents', () => {
    const themes = optionsOf(fieldAt('themes[]'), graph, 'es') ?? [];
    for (const node of graph.nodes.values()) {
      if (node.collection !== 'themes' || !('synonyms' in node.data)) continue;
      for (const synonym of node.data.synonyms ?? [])
        expect(matching(themes, synonym.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()).found.map(({ value }) => value)).toContain(
          node.id,
        );
    }
    expect(find('themes[]', 'jovenes').length).toBeGreaterThan(0);
    expect(find('themes[]', 'child labour').map(({ value }) => value)).toContain('child-labour');
    expect(find('institution', 'MTPE').length).toBeGreaterThan(0);
    expect(find('country', 'brazil').map(({ value }) => value)).toEqual(['BR']);
  });

  it('offers what is always offered where nothing is found', () => {
    const other = { value: '+', label: 'No está en la lista', always: true } as const;
    expect(matching([{ value: 'a', label: 'A' }, other], 'zzz')).toEqual({ found: [], always: [other], typed: undefined });
  });

  it('is over where a whole name was typed', () => {
    const countries = optionsOf(fieldAt('country'), graph, 'es') ?? [];
    expect(matching(countries, 'chile').typed?.value).toBe('CL');
    expect(matching(countries, 'chi').typed).toBeUndefined();
    expect(matching(countries, '').typed).toBeUndefined();
  });

  it('lists no acronym twice', () => {
    for (const { label } of optionsOf(fieldAt('institution'), graph, 'es') ?? []) expect(label).not.toMatch(/(\([^()]+\)) \1/);
  });

  it('has a definition for each word of a vocabulary', () => {
    for (const { hint } of optionsOf(fieldAt('evidence'), graph, 'es') ?? []) expect(hint).toMatch(/\.$/);
  });
});
