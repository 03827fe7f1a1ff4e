import type { Collection } from '../../config/routes.ts';
import { validate } from '../../entries/issues.ts';
import type { Parsed } from '../../entries/parse.ts';
import { fieldName, type Problem } from '../../entries/problem.ts';
import { schemas } from '../../schemas/registry.ts';
import type { Paragraphs } from './body.ts';

/** Where a value stands: `['sources', 0, 'url']`. */
export type At = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function put(data: Holder, at: At, value: unknown): void {
  const [first, ...rest] = at;
  if (first === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(data, first);
    else data[first] = value;
    return;
  }
  const inside = data[first];
  const below: Holder = isHolder(inside) ? inside : typeof rest[0] === 'number' ? ([] as unknown as Holder) : {};
  data[first] = below;
  put(below, rest, value);
}

const parsed = (data: Holder): Parsed => ({
  data,
  read: 'whole',
  text: '',
  body: '',
  bodyLine: 1,
  locate: () => ({ line: 1, column: 1 }),
  problems: [],
});

/** Whether a field is another, or a part of it. */
const isWithin = (field: string | undefined, of: string): boolean =>
  field === of || (field?.startsWith(`${of}.`) ?? false) || (field?.startsWith(`${of}[`) ?? false);

/** An entry while it is being answered. */
export class Draft {
  readonly collection: Collection;
  readonly data: Record<string, unknown>;
  /** A paragraph of each section of its text. */
  readonly paragraphs: Paragraphs;

  constructor(collection: Collection, data: Record<string, unknown> = {}, paragraphs: Paragraphs = {}) {
    this.collection = collection;
    this.data = data;
    this.paragraphs = paragraphs;
  }

  get(at: At): unknown {
    return at.reduce<unknown>((value, part) => (isHolder(value) ? value[part] : undefined), this.data);
  }

  /** Sets a value, with the groups and lists that it stands in; `undefined` takes it away. */
  set(at: At, value: unknown): void {
    put(this.data, at, value);
  }

  /** What the checker says of the data as they are. */
  problems(): Problem[] {
    return validate(schemas[this.collection], parsed(this.data), '').problems;
  }

  /** The first thing that the checker says of a place and all below it, with a value set there or as it is. */
  problemAt(at: At, value: unknown = this.get(at)): Problem | undefined {
    const data = structuredClone(this.data);
    put(data, at, value);
    return validate(schemas[this.collection], parsed(data), '').problems.find(({ field }) => isWithin(field, fieldName(at)));
  }
}
