import type { EntryFile, Read } from '../entries/entry.ts';
import type { Path } from '../schemas/walk.ts';
import { addressesOf } from './addresses.ts';
import { linksOf } from './links.ts';
import type { Line, Page, Value } from './rule.ts';

const bodyStart = /^---[ \t]*\n[\s\S]*?^---[ \t]*$\n?/m;

/** Every string of an entry's data with its place; `other` is data of the same form, and what it says too is left out. */
function collect(data: unknown, other: unknown, path: Path, values: Value[]): void {
  if (typeof data === 'string') {
    if (data !== other) values.push({ value: data, path });
  } else if (typeof data === 'object' && data !== null) {
    for (const [name, part] of Object.entries(data)) {
      const same = (other as Record<string, unknown> | undefined)?.[name];
      collect(part, same, [...path, Array.isArray(data) ? Number(name) : name], values);
    }
  }
}

/** The lines of a text below its frontmatter, or all of them. */
function linesOf(text: string, below: boolean): Line[] {
  const skipped = below ? (bodyStart.exec(text)?.[0] ?? '') : '';
  const first = skipped.split('\n').length;
  const body = text.slice(skipped.length);
  return body === '' ? [] : body.split('\n').map((line, index) => ({ text: line, line: first + index }));
}

const entryKey = ({ collection, id }: EntryFile): string => `${collection}/${id}`;

/** What was read, a file at a time, as the rules look at it. */
export function* pagesOf({ files, text }: Pick<Read, 'files' | 'text'>): Generator<Page> {
  const byFile = new Map(files.map((file) => [file.file, file]));
  const originals = new Map(files.filter((file) => file.state === 'original').map((file) => [entryKey(file), file]));
  for (const [file, written] of text) {
    const entry = byFile.get(file);
    const original = entry === undefined ? undefined : originals.get(entryKey(entry));
    const values: Value[] = [];
    if (entry !== undefined) collect(entry.data, entry === original ? undefined : original?.data, [], values);
    const lines = linesOf(written, entry !== undefined);
    const links = [...linksOf(lines)];
    yield { file, entry, original, values, text: written, lines, links, addresses: addressesOf(values, links) };
  }
}
