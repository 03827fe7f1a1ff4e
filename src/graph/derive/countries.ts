import type { CountryCode } from '../../schemas/field.ts';
import { schemas } from '../../schemas/registry.ts';
import { walk } from '../../schemas/walk.ts';
import type { Graph, Key, Node } from '../build.ts';
import countries from '../../schemas/countries.json' with { type: 'json' };

const isCountry = (value: unknown): value is CountryCode => typeof value === 'string' && Object.hasOwn(countries, value);
const countryFields = new Set(['practice.country', 'partner.country', 'participant.country', 'network.memberCountry', 'agreement.party']);

/** The fields by which an entry takes on the country of a partner that it names. */
const throughPartner = new Set([
  'institution',
  'activities.participants.partner',
  'adopter',
  'taken.from',
  'memberPartners',
  'partyPartners',
]);

const read = (node: Node): CountryCode[] =>
  [...walk(schemas[node.collection], node.data)].flatMap(({ value, meta }) =>
    countryFields.has(meta.help) && isCountry(value) ? [value] : [],
  );

// Every list asks for the countries of every entry it names, on every page; an entry's data never changes.
const known = new WeakMap<Node, CountryCode[]>();
function own(node: Node): CountryCode[] {
  const found = known.get(node) ?? read(node);
  known.set(node, found);
  return found;
}

/** The countries that an entry concerns: its own, and those of the institutions that took part; sorted by code. */
export function countriesOf(graph: Graph, node: Node): CountryCode[] {
  const partners = (graph.out.get(node.key) ?? []).filter((edge) => throughPartner.has(edge.field)).map((edge) => graph.nodes.get(edge.to));
  return [...new Set([...own(node), ...partners.flatMap((partner) => (partner === undefined ? [] : own(partner)))])].sort();
}

/** Every country of the table with the entries that concern it; a country without any is there too. */
export function entriesByCountry(graph: Graph): Map<CountryCode, Key[]> {
  const map = new Map<CountryCode, Key[]>(
    Object.keys(countries)
      .filter(isCountry)
      .map((code) => [code, []]),
  );
  for (const node of graph.nodes.values()) for (const code of countriesOf(graph, node)) map.get(code)?.push(node.key);
  return map;
}
