import type { Read } from '../entries/entry.ts';
import { isPart, type AnyFile } from '../entries/part.ts';
import type { Position } from '../entries/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { addressesOf } from './addresses.ts';
import { linksOf } from './links.ts';
import type { Line, Page, Value } from './rule.ts';
import { asRead } from './texts.ts';

const frontmatter = /^---[ \t]*\n[\s\S]*?^---[ \t]*$\n?/m;

/** The strings of an entry's data: those of its own, and those that stand as in the other's data of the same form. */
interface Strings {
  own: Value[];
  same: Value[];
}

function collect(data: unknown, other: unknown, path: Path, { own, same }: Strings): void {
  if (typeof data === 'string') (data === other ? same : own).push({ value: data, path });
  else if (typeof data === 'object' && data !== null) {
    const parts = data as Record<string, unknown>;
    for (const name in parts)
      collect(parts[name], (other as typeof parts | undefined)?.[name], [...path, Array.isArray(data) ? Number(name) : name], {
        own,
        same,
      });
  }
}

const isBroken = (entry: AnyFile): boolean => isPart(entry) && entry.broken;

const dataOf = (entry: AnyFile): unknown => (isPart(entry) ? entry.written : entry.data);

function stringsOf(entry: AnyFile | undefined, original: AnyFile | undefined): Strings {
  const strings: Strings = { own: [], same: [] };
  if (entry !== undefined && !isBroken(entry))
    collect(dataOf(entry), entry === original || original === undefined ? undefined : dataOf(original), [], strings);
  return strings;
}

/** A body by its lines, split when a rule first asks. */
function lazyLines(body: string, first: number): () => Line[] {
  let lines: Line[] | undefined;
  return () => (lines ??= body === '' ? [] : body.split('\n').map((text, index) => ({ text, line: first + index })));
}

function placeIn(body: string, first: number, index: number): Position {
  const before = body.slice(0, index).split('\n');
  return { line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function pageOf(file: string, text: string, entry: AnyFile | undefined, original: AnyFile | undefined): Page {
  const head = entry === undefined || isBroken(entry) ? '' : (frontmatter.exec(text)?.[0] ?? '');
  const first = head.split('\n').length;
  const body = text.slice(head.length);
  const { own, same } = stringsOf(entry, original);
  const links = linksOf(body);
  return {
    file,
    entry,
    original,
    text,
    values: own,
    unchanged: entry === original ? [] : same,
    body,
    said: [...own.map(({ value }) => value), asRead(body)].join('\n'),
    lines: lazyLines(body, first),
    at: (index) => placeIn(body, first, index),
    links,
    addresses: addressesOf(own, body, links),
  };
}

const entryKey = ({ collection, id }: AnyFile): string => `${collection}/${id}`;

/** What was read, a file at a time, as the rules look at it. */
export function* pagesOf({ files, parts, text }: Pick<Read, 'files' | 'parts' | 'text'>): Generator<Page> {
  const all: AnyFile[] = [...files, ...parts];
  const byFile = new Map(all.map((file) => [file.file, file]));
  const originals = new Map(all.filter((file) => file.state === 'original').map((file) => [entryKey(file), file]));
  for (const [file, written] of text) {
    const entry = byFile.get(file);
    yield pageOf(file, written, entry, entry === undefined ? undefined : originals.get(entryKey(entry)));
  }
}
