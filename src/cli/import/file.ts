import fs from 'node:fs';
import path from 'node:path';
import type { Contributed } from '../../config/routes.ts';
import type { Locale } from '../../config/locales.ts';
import { writeEntry } from '../../entries/write.ts';
import { idFrom } from '../../i18n/typed/slug.ts';
import { slug } from '../../schemas/field.ts';
import { maxFile } from '../../sheets/read/package.ts';
import { UsageError } from '../args.ts';

const megabyte = 1_000_000;

/**
 * The bytes of a worksheet's file.
 * @throws {UsageError} when it cannot be read, or is larger than a worksheet is.
 */
export function bytesOf(file: string): Uint8Array {
  try {
    if (fs.statSync(file).size > maxFile) throw new UsageError('sheets.import.too-large', { file, max: maxFile / megabyte });
    return new Uint8Array(fs.readFileSync(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('sheets.import.no-file', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/**
 * The id of a new entry: the one asked for, else from its title.
 * @throws {UsageError} when it is none, or none can be made.
 */
export function idFor(asked: string | undefined, title: unknown): string {
  const id = asked ?? (typeof title === 'string' ? idFrom(title) : '');
  if (asked !== undefined && !slug.test(asked)) throw new UsageError('sheets.import.bad-id', { value: asked });
  if (id === '') throw new UsageError('sheets.import.no-title');
  return id;
}

export interface NewEntry {
  collection: Contributed;
  id: string;
  lang: Locale;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/**
 * Writes an entry in a folder of its own.
 * @returns the file's path.
 * @throws {UsageError} when the folder is there already: none is written over.
 */
export function writeNew(contentDir: string, { collection, id, lang, data, body }: NewEntry): string {
  const home = path.join(contentDir, collection);
  const folder = path.join(home, id);
  fs.mkdirSync(home, { recursive: true });
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError('sheets.import.exists', { folder });
    throw error;
  }
  const file = path.join(folder, `${lang}.mdx`);
  fs.writeFileSync(file, writeEntry({ collection, data, body }), { flag: 'wx' });
  return file;
}
