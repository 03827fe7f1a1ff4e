import { locales, type Locale } from '../config/locales.ts';
import { nodesOf, type Graph, type Node } from '../graph/build.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { originsOf } from '../graph/derive/country-record.ts';
import { viewOf } from '../graph/derive/view.ts';
import { countryName } from '../i18n/labels.ts';
import type { CountryCode } from '../schemas/field.ts';
import { factsOf, type Fact } from './facts.ts';
import { passagesOf } from './passages.ts';

/** A line of a dossier, by the number that an answer names it with: counted through the whole dossier, from 1. */
export interface Line extends Fact {
  number: number;
}

/** An entry with the lines that a dossier takes of it: all, or of one that is about others those that name the country. */
export interface DossierEntry {
  node: Node;
  whole: boolean;
  lines: Line[];
}

/** Whether an entry is about a country: it took part, it is its own, or something was taken from it. */
const isAbout = (graph: Graph, node: Node, code: CountryCode): boolean =>
  countriesOf(graph, node).includes(code) ||
  (node.collection === 'adaptations' && originsOf(graph, node as Node<'adaptations'>).includes(code));

/** What an institution is called: its titles, its official names and acronyms; one of two letters says nothing. */
function callings(partner: Node<'partners'>): string[] {
  const { names, acronym, acronymIn } = partner.data;
  const acronyms = [acronym, ...Object.values(acronymIn ?? {})].flatMap((one) => (one === undefined || one.length < 3 ? [] : [one]));
  return [...locales.map((locale) => viewOf(partner, locale).title), ...names.map(({ name }) => name), ...acronyms];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a text has one of the names as words of their own. */
function namer(names: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'u');
  return (text) => pattern.test(text);
}

/** What a country is called in every language, and its institutions by names that are no part of another country's. */
function namesOf(graph: Graph, code: CountryCode): string[] {
  const partners = nodesOf(graph, 'partners');
  const others = partners.filter(({ data }) => data.country !== code).flatMap(callings);
  const own = partners.filter(({ data }) => data.country === code).flatMap(callings);
  const telling = own.filter((name) => !others.some(namer([name])));
  return [...new Set([...locales.map((locale) => countryName(code, locale)), ...telling])];
}

/** Every line that is published about a country, as a language shows it: whole entries that are about it first, in the graph's order. */
export function dossierOf(graph: Graph, code: CountryCode, locale: Locale): DossierEntry[] {
  const isNamed = namer(namesOf(graph, code));
  const all = [...graph.nodes.values()]
    .filter(({ collection }) => collection !== 'pages')
    .map((node) => {
      const whole = isAbout(graph, node, code);
      const facts = [...factsOf(graph, node, locale), ...passagesOf(node, locale)];
      return { node, whole, facts: whole ? facts : facts.filter(({ lines }) => lines.some(isNamed)) };
    });
  let number = 0;
  return [...all.filter(({ whole }) => whole), ...all.filter(({ whole, facts }) => !whole && facts.length > 0)].map(
    ({ node, whole, facts }) => ({ node, whole, lines: facts.map((fact) => ({ ...fact, number: ++number })) }),
  );
}
