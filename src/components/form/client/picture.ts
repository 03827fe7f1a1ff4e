/** Reads a picture that somebody chooses: by its bytes and the rules of the build, whatever its name says. */
import { checkFiles } from '../../../check/check.ts';
import type { Locale } from '../../../config/locales.ts';
import { assetOf, headBytes, tailBytes, type Asset } from '../../../entries/asset.ts';
import { isError, type Problem } from '../../../entries/problem.ts';
import { freeId, toId } from '../address.ts';
import { inWords } from './checker.ts';
import type { Picture } from './ends.ts';

/** Room for an ending and a number, within what the name of a file may have. */
const longestStem = 48;
const endings: Partial<Record<NonNullable<Asset['type']>, string>> = { png: 'png', jpg: 'jpg', webp: 'webp', avif: 'avif' };

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

/** The name that a picture gets in its entry's folder: as portable as the folder's, ended as what it is, and one of its own. */
function nameFor(file: string, ending: string, taken: readonly string[]): string {
  const stem = toId(file.replace(/\.[^.]*$/, ''), longestStem) || 'image';
  const stems = taken.filter((name) => name.endsWith(`.${ending}`)).map((name) => name.slice(0, -ending.length - 1));
  return `${freeId(stem, stems)}.${ending}`;
}

const unexpected = (name: string): Problem => ({ rule: 'file/unexpected', file: name, line: 1, column: 1, params: { value: name } });

/** What the rules of the build have against a file. */
function refusalsOf(asset: Asset): Problem[] {
  const nowhere = { line: 1, column: 1 };
  return checkFiles({ files: [], parts: [], problems: [], text: new Map(), assets: [asset], locate: () => nowhere }, '').filter(isError);
}

/** A picture that is taken, or why it is not, in words. */
export type Taken = { picture: Picture } | { refused: string };

/**
 * Takes a file as a picture of an entry. No more of one that is refused is read than its first and last bytes.
 * @param taken names that pictures of the entry have.
 */
export async function takePicture(file: File, taken: readonly string[], locale: Locale): Promise<Taken> {
  const [head, tail] = await Promise.all([bytesOf(file, 0, headBytes), bytesOf(file, Math.max(0, file.size - tailBytes), file.size)]);
  const found = assetOf(file.name, file.size, head, tail);
  const ending = found.type && endings[found.type];
  const name = ending === undefined ? file.name : nameFor(file.name, ending, taken);
  const asset = { ...found, file: name };
  const isNamedImage = /\.(?:png|jpe?g|webp|avif)$/i.test(name);
  const [refusal] = isNamedImage ? refusalsOf(asset) : [unexpected(name)];
  if (refusal !== undefined) return { refused: inWords(refusal, locale).text };
  return { picture: { name, asset, bytes: await bytesOf(file, 0, file.size) } };
}
