import { describe as suite, expect, it } from 'vitest';
import { isoOf, refusePlainly } from '../../../../src/cli/new/plain.ts';
import { matching } from '../../../../src/cli/new/match.ts';
import { optionsOf } from '../../../../src/cli/new/known.ts';
import { yesOrNo } from '../../../../src/cli/new/yes-no.ts';
import { locales } from '../../../../src/config/locales.ts';
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

suite('a date as one writes it every day', () => {
  it.each([
    ['29/11/2026', '2026-11-29'],
    ['1/2/2026', '2026-02-01'],
    ['29.11.2026', '2026-11-29'],
    ['11/29/2026', '2026-11-29'],
    ['11/2026', '2026-11'],
  ])('%s is proposed as %s', (text, date) => {
    expect(isoOf(text)).toBe(date);
  });
  it.each(['31/31/2026', 'ayer', '29/11/26', ''])('«%s» is none', (text) => {
    expect(isoOf(text)).toBeUndefined();
  });
});

const models = [...allFields(describe(schemas.practices))];
const fieldAt = (name: string) => models.find(({ path }) => path === name) ?? expect.fail(name);

suite('what was typed for a number or a date is refused in plain words', () => {
  it.each(locales)('in %s', (lang) => {
    expect(refusePlainly(fieldAt('results.value'), 'ciento', lang)).toBe(t(lang, 'new.number'));
    for (const year of ['ayer', '25', '2025.5']) expect(refusePlainly(fieldAt('results.year'), year, lang)).toBe(t(lang, 'new.year'));
    expect(refusePlainly(fieldAt('sources.read'), '29/11/2026', lang)).toBe(t(lang, 'new.dateAs', { date: '2026-11-29' }));
    expect(refusePlainly(fieldAt('sources.read'), 'ayer', lang)).toBe(t(lang, 'new.date'));
    for (const [name, text] of [
      ['results.value', '118'],
      ['results.year', '2025'],
      ['sources.read', '2026-11'],
      ['title', 'ayer'],
    ] as const)
      expect(refusePlainly(fieldAt(name), text, lang)).toBeUndefined();
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
    expect(matching([{ value: 'a', label: 'A' }, other], 'zzz')).toEqual({ found: [], always: [other] });
  });

  it('lists no acronym twice', () => {
    for (const { label } of optionsOf(fieldAt('institution'), graph, 'es') ?? []) expect(label).not.toMatch(/(\([^()]+\)) \1/);
  });

  it('has a definition for each word of a vocabulary', () => {
    for (const { hint } of optionsOf(fieldAt('evidence'), graph, 'es') ?? []) expect(hint).toMatch(/\.$/);
  });
});
