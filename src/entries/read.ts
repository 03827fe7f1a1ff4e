import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { collections, type Collection } from '../config/routes.ts';
import { isLocale, type Locale } from '../config/locales.ts';
import { slug } from '../schemas/field.ts';
import { assetOf, headBytes, tailBytes, type Asset } from './asset.ts';
import { readEntry, type EntryFile, type Folder, type Read } from './entry.ts';
import type { PartFile } from './part.ts';
import { maxBytes } from './parse.ts';
import type { Position, Problem } from './problem.ts';
import type { Wanted } from './render.ts';
import { suggest } from './suggest.ts';
import { treeOfSatteri } from './tree-satteri.ts';

const imageName = /\.(?:png|jpe?g|webp|avif)$/i;
const documentName = /\.(?:pdf|ods|csv)$/i;

const isCollection = (name: string): name is Collection => collections.some((collection) => collection === name);
const fault = (rule: Problem['rule'], file: string, params: Record<string, string>): Problem => ({
  rule,
  file,
  line: 1,
  column: 1,
  params,
});

/** Names in a folder in a fixed order; a folder that is not there holds nothing. Hidden files are an editor's. */
function listing(folder: string): fs.Dirent[] {
  if (!fs.existsSync(folder)) return [];
  const items = fs.readdirSync(folder, { withFileTypes: true }).filter((item) => !item.name.startsWith('.'));
  return items.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bytesOf(open: number, start: number, length: number): Uint8Array {
  const buffer = new Uint8Array(length);
  return buffer.subarray(0, fs.readSync(open, buffer, 0, length, start));
}

/** What an image or a document is by its first and last bytes: however large, no more of it is read. One that cannot be read is taken as empty. */
function readAsset(full: string, file: string): Asset {
  let open: number | undefined;
  try {
    open = fs.openSync(full, 'r');
    const { size } = fs.fstatSync(open);
    return assetOf(file, size, bytesOf(open, 0, Math.min(headBytes, size)), bytesOf(open, Math.max(0, size - tailBytes), tailBytes));
  } catch {
    return assetOf(file, 0, new Uint8Array(), new Uint8Array());
  } finally {
    if (open !== undefined) fs.closeSync(open);
  }
}

/** A character takes up to four bytes: beyond, a file is too large whatever it holds, and is not even opened. */
const maxEncoded = 4 * maxBytes;
const sizeOf = (folder: string, name: string): number => fs.statSync(path.join(folder, name)).size;

/** The texts of one entry's folder; a link that leads out of the folder is not followed. */
export function readFolder(contentDir: string, collection: Collection, id: string): { folder: Folder; problems: Problem[] } {
  const home = path.join(contentDir, collection, id);
  const texts: Partial<Record<Locale, string>> = {};
  const images: string[] = [];
  const assets: Asset[] = [];
  const problems: Problem[] = [];
  if (!slug.test(id)) problems.push(fault('file/name', `${collection}/${id}`, { value: id }));
  for (const item of listing(home)) {
    const file = `${collection}/${id}/${item.name}`;
    const lang = item.name.replace(/\.mdx$/, '');
    if (!item.isFile()) problems.push(fault(item.isSymbolicLink() ? 'image/outside' : 'file/unexpected', file, { value: item.name }));
    else if (item.name.endsWith('.mdx') && isLocale(lang) && sizeOf(home, item.name) > maxEncoded)
      problems.push(fault('file/too-large', file, { size: String(sizeOf(home, item.name)), max: String(maxBytes) }));
    else if (item.name.endsWith('.mdx') && isLocale(lang)) texts[lang] = fs.readFileSync(path.join(home, item.name), 'utf8');
    else if (!imageName.test(item.name) && !documentName.test(item.name))
      problems.push(fault('file/unexpected', file, { value: item.name }));
    else {
      assets.push(readAsset(path.join(home, item.name), file));
      if (imageName.test(item.name)) images.push(item.name);
    }
  }
  return { folder: { collection, id, texts, images, assets }, problems };
}

/** Work that stops after each folder that it has read. */
type Reading = Generator<undefined, Read>;

function atOnce(reading: Reading): Read {
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

function* collectionReading(contentDir: string, collection: Collection, wants: Wanted): Reading {
  const files: EntryFile[] = [];
  const parts: PartFile[] = [];
  const folders: string[] = [];
  const problems: Problem[] = [];
  const assets: Asset[] = [];
  const text = new Map<string, string>();
  const locators = new Map<string, Read['locate']>();
  const home = path.join(contentDir, collection);
  const isElse = fs.lstatSync(home, { throwIfNoEntry: false })?.isDirectory() === false;
  if (isElse) problems.push(fault('file/unexpected', collection, { value: collection }));
  for (const item of isElse ? [] : listing(home)) {
    if (!item.isDirectory()) {
      problems.push(fault('file/unexpected', `${collection}/${item.name}`, { value: item.name }));
      continue;
    }
    const { folder, problems: found } = readFolder(contentDir, collection, item.name);
    const entry = readEntry(folder, treeOfSatteri, wants);
    problems.push(...found, ...entry.problems);
    files.push(...entry.files);
    parts.push(...entry.parts);
    // One whose files are all refused is there too: it is wrong, and not missing.
    if (entry.folders.length + found.length > 0) folders.push(`${collection}/${item.name}`);
    assets.push(...entry.assets);
    for (const [file, written] of entry.text) {
      text.set(file, written);
      locators.set(file, entry.locate);
    }
    yield;
  }
  const locate = (file: string, field: readonly PropertyKey[]): Position => locators.get(file)?.(file, field) ?? { line: 1, column: 1 };
  return { files, parts, folders, problems, text, assets, locate };
}

/** What stands beside the collections in a content folder. */
const strays = (contentDir: string): Problem[] =>
  listing(contentDir)
    .filter((item) => !isCollection(item.name))
    .map((item) =>
      fault('file/collection', item.name, {
        value: item.name,
        allowed: collections.join(', '),
        suggestion: suggest(item.name, collections) ?? '',
      }),
    );

function* contentReading(contentDir: string, wants: Wanted): Reading {
  if (!fs.existsSync(contentDir)) throw new Error(contentDir);
  const byCollection = new Map<string, Read>();
  for (const collection of collections) byCollection.set(collection, yield* collectionReading(contentDir, collection, wants));
  const reads = [...byCollection.values()];
  return {
    files: reads.flatMap((read) => read.files),
    parts: reads.flatMap((read) => read.parts),
    folders: reads.flatMap((read) => read.folders),
    problems: [...strays(contentDir), ...reads.flatMap((read) => read.problems)],
    text: new Map(reads.flatMap((read) => [...read.text])),
    assets: reads.flatMap((read) => read.assets),
    locate: (file, field) => byCollection.get(file.split('/')[0] ?? '')?.locate(file, field) ?? { line: 1, column: 1 },
  };
}

/** Reads the folders of one collection. */
export const readCollection = (contentDir: string, collection: Collection, wants: Wanted = 'html'): Read =>
  atOnce(collectionReading(contentDir, collection, wants));

/**
 * Reads a content folder whole. Never throws on what it holds: whatever is wrong comes back as problems, all at once.
 * @throws when the folder itself is not there.
 */
export const readContent = (contentDir: string, wants: Wanted = 'html'): Read => atOnce(contentReading(contentDir, wants));

/**
 * As `readContent`, in turns of the event loop: between two of them alone Sätteri gives back the memory of the texts that
 * it has read, and ten thousand entries in four languages have a hundred megabytes of it.
 */
export async function readInTurns(contentDir: string, wants: Wanted = 'html'): Promise<Read> {
  const reading = contentReading(contentDir, wants);
  let step = reading.next();
  while (step.done !== true) {
    await setImmediate();
    step = reading.next();
  }
  return step.value;
}
