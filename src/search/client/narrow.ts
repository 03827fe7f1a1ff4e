import type { Index } from './index.ts';

/** Facet → chosen codes; a range is one code, `2008..2012`, open at either end. */
export type Choices = ReadonlyMap<string, readonly string[]>;
/** For each value of a facet, how many entries would be left if it were chosen. */
export type Counts = Partial<Record<string, Record<string, number>>>;
type Ids = ReadonlySet<string>;

const range = /^(\d{4})?\.\.(\d{4})?$/;

/** The codes that a choice stands for: a range for all between its ends. */
export const codesIn = (choice: string, known: readonly string[]): string[] => {
  const [whole, from = '', to = '9999'] = range.exec(choice) ?? [];
  return whole === undefined ? [choice] : known.filter((code) => code >= from && code <= to);
};

const union = (sets: readonly Ids[]): Ids => new Set(sets.flatMap((set) => [...set]));

/** Two facets that sharpen one another: with countries and roles chosen, the role is that of one of the countries. */
export const countryRole = { first: 'country', second: 'role', joint: 'countryRole' } as const;

/** Narrows sets of entries by facets, and counts what each value would leave. */
export class Narrowing {
  readonly #index: Index;
  readonly #known: ReadonlyMap<string, readonly string[]>;

  /** @param known every code of each facet */
  constructor(index: Index, known: ReadonlyMap<string, readonly string[]>) {
    this.#index = index;
    this.#known = known;
  }

  /** The entries with any of the codes chosen in a facet; of a role, where countries are chosen, those in which one of them had it. */
  async #any(facet: string, codes: readonly string[], choices: Choices): Promise<Ids> {
    const others = facet === countryRole.second ? choices.get(countryRole.first) : undefined;
    const all = codes.flatMap((code) => codesIn(code, this.#known.get(facet) ?? []));
    const asked =
      others === undefined
        ? all.map((code) => this.#index.having(facet, code))
        : all.flatMap((code) => others.map((country) => this.#index.having(countryRole.joint, `${country}-${code}`)));
    return union(await Promise.all(asked));
  }

  /** Of some entries those that have, in every facet with a choice, one of its codes. */
  async narrow(ids: readonly string[], choices: Choices): Promise<string[]> {
    const sets = await Promise.all([...choices].map(([facet, codes]) => this.#any(facet, codes, choices)));
    return ids.filter((id) => sets.every((set) => set.has(id)));
  }

  /** A facet's own choice does not count against its other values. */
  async #countFacet(ids: readonly string[], facet: string, choices: Choices): Promise<Record<string, number>> {
    const others = new Map([...choices].filter(([name]) => name !== facet));
    const left = await this.narrow(ids, others);
    const roles = facet === countryRole.first ? choices.get(countryRole.second) : undefined;
    const counted = (this.#known.get(facet) ?? []).map(async (code) => {
      const set =
        roles === undefined
          ? await this.#any(facet, [code], choices)
          : union(await Promise.all(roles.map((role) => this.#index.having(countryRole.joint, `${code}-${role}`))));
      return [code, left.filter((id) => set.has(id)).length] as const;
    });
    return Object.fromEntries(await Promise.all(counted));
  }

  async count(ids: readonly string[], choices: Choices, facets: readonly string[]): Promise<Counts> {
    return Object.fromEntries(
      await Promise.all(facets.map(async (facet) => [facet, await this.#countFacet(ids, facet, choices)] as const)),
    );
  }
}
