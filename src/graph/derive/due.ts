import { locales, type Locale } from '../../config/locales.ts';
import { lastDay } from '../../schemas/dates.ts';
import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, type Graph, type Node } from '../build.ts';
import { countriesOf } from './countries.ts';
import { followUpItems, type FollowUpItem } from './follow-up.ts';
import { freshnessOf, type Freshness } from './freshness.ts';

/** What was agreed for a date that has passed on a day (`YYYY-MM-DD`), and of which no source says that it was done; for editors alone. The earliest date first. */
export const passedItems = (graph: Graph, today: string): FollowUpItem[] =>
  followUpItems(graph)
    .filter(({ state, agreed }) => ['agreed', 'no-report-found'].includes(state) && agreed !== undefined && lastDay(agreed) < today)
    .sort((a, b) => (lastDay(a.agreed ?? '') < lastDay(b.agreed ?? '') ? -1 : 1));

/** The entries that are to be looked at again on a day, the longest due first. */
export function dueEntries(graph: Graph, today: string): { node: Node; freshness: Freshness }[] {
  return [...graph.nodes.values()]
    .flatMap((node) => {
      const freshness = freshnessOf(node, today);
      return freshness !== undefined && ['due', 'expired'].includes(freshness.state) ? [{ node, freshness }] : [];
    })
    .sort((a, b) => ((a.freshness.due ?? '') < (b.freshness.due ?? '') ? -1 : 1));
}

/** The translations whose original's words have changed since, in the graph's order. */
const staleTranslations = (graph: Graph): { node: Node; lang: Locale }[] =>
  [...graph.nodes.values()].flatMap((node) =>
    locales.filter((lang) => node.files[lang]?.translation?.stale === true).map((lang) => ({ node, lang })),
  );

/** Something to be looked into, with the countries that can say more of it: none for a theme, a guide or an organisation of no country. */
export type DueItem = { node: Node; countries: CountryCode[] } & (
  { kind: 'follow-up'; item: FollowUpItem } | { kind: 'review'; freshness: Freshness } | { kind: 'translation'; lang: Locale }
);
export const dueKinds = ['follow-up', 'review', 'translation'] as const satisfies readonly DueItem['kind'][];

/** Who can say what became of it: the country that committed itself, else those that took part. */
function answerable(graph: Graph, { exchange, who }: FollowUpItem): CountryCode[] {
  if (who === undefined) return countriesOf(graph, exchange);
  const country = nodeOf(graph, 'partners', who)?.data.country;
  return country === undefined ? [] : [country];
}

/** All that editors are to look into on a day: agreed dates that have passed, entries due for another look, translations behind. */
export function dueItems(graph: Graph, today: string): DueItem[] {
  const of = (node: Node) => ({ node, countries: countriesOf(graph, node) });
  return [
    ...passedItems(graph, today).map((item): DueItem => ({
      kind: 'follow-up',
      node: item.exchange,
      countries: answerable(graph, item),
      item,
    })),
    ...dueEntries(graph, today).map(({ node, freshness }): DueItem => ({ kind: 'review', ...of(node), freshness })),
    ...staleTranslations(graph).map(({ node, lang }): DueItem => ({ kind: 'translation', ...of(node), lang })),
  ];
}

/** The same by country, in the order of the codes, what is of no country last; an item of several stands with each. */
export function dueByCountry(items: readonly DueItem[]): { country: CountryCode | undefined; items: DueItem[] }[] {
  const codes = [...new Set(items.flatMap(({ countries }) => countries))].sort();
  const groups = codes.map((country) => ({ country, items: items.filter(({ countries }) => countries.includes(country)) }));
  const rest = items.filter(({ countries }) => countries.length === 0);
  return rest.length === 0 ? groups : [...groups, { country: undefined, items: rest }];
}
