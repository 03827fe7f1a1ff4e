import fs from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import type { Asker } from './asker.ts';
import type { Paragraphs } from './body.ts';
import { open, type Open } from './settings.ts';

/** What somebody answered before they went away. */
export interface Kept {
  collection: Open;
  textLang: Locale;
  data: Record<string, unknown>;
  paragraphs: Paragraphs;
}

const fileIn = (root: string): string => path.join(root, '.cache', 'new', 'draft.json');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function keptIn(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined;
  const { textLang, data, paragraphs } = value;
  const collection = open.find((name) => name === value['collection']);
  if (collection === undefined || typeof textLang !== 'string' || !isLocale(textLang) || !isRecord(data) || !isRecord(paragraphs))
    return undefined;
  const texts = Object.entries(paragraphs).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { collection, textLang, data, paragraphs: Object.fromEntries(texts) };
}

/** What was kept in a project's cache; `undefined` where there is nothing, or nothing that can be read. */
function readKept(root: string): Kept | undefined {
  try {
    return keptIn(JSON.parse(fs.readFileSync(fileIn(root), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps answers for the next time, in place of those that were kept before; nothing where nothing was answered. */
export function keep(root: string, kept: Kept): boolean {
  const { verified: _, ...answered } = kept.data;
  if (Object.keys(answered).length === 0) return false;
  fs.mkdirSync(path.dirname(fileIn(root)), { recursive: true });
  fs.writeFileSync(fileIn(root), JSON.stringify(kept, undefined, 2));
  return true;
}

export const forget = (root: string): void => fs.rmSync(fileIn(root), { force: true });

/** What was kept, where it is of the collection that was asked for and the person wants to go on with it. */
export async function resume(root: string, collection: Open | undefined, lang: Locale, asker: Asker): Promise<Kept | undefined> {
  const kept = readKept(root);
  if (kept === undefined || (collection !== undefined && collection !== kept.collection)) return undefined;
  const { title } = kept.data;
  const name = [t(lang, `one.${kept.collection}`), ...(typeof title === 'string' ? [title] : [])].join(' · ');
  const goesOn = await asker.confirm({ label: t(lang, 'new.resume', { name }), required: true });
  return goesOn ? kept : undefined;
}
