/** Reads a picture that somebody chooses: by its bytes and the rules of the build, whatever its name says. */
import { checkFiles } from '../../../check/check.ts';
import type { Locale } from '../../../config/locales.ts';
import { assetOf, headBytes, tailBytes, type Asset } from '../../../entries/asset.ts';
import { isError, type Problem } from '../../../entries/problem.ts';
import { freeName, slugOf } from '../../../i18n/typed/slug.ts';
import { inWords } from './checker.ts';
import type { Picture } from './ends.ts';

/** What is left of the name of a file. */
const stemWords = 6;
const endings: Partial<Record<NonNullable<Asset['type']>, string>> = { png: 'png', jpg: 'jpg', webp: 'webp', avif: 'avif' };

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

/** The name that a picture gets in its entry's folder: as portable as the folder's, ended as what it is, and one of its own. */
function nameFor(file: string, ending: string, taken: readonly string[]): string {
  const stem = slugOf(file.replace(/\.[^.]*$/, ''), stemWords) || 'image';
  const stems = taken.filter((name) => name.endsWith(`.${ending}`)).map((name) => name.slice(0, -ending.length - 1));
  return `${freeName(stem, (name) => stems.includes(name))}.${ending}`;
}

const unexpected = (name: string): Problem => ({ rule: 'file/unexpected', file: name, line: 1, column: 1, params: { value: name } });

/** What the rules of the build have against a file. */
function refusalsOf(asset: Asset): Problem[] {
  const nowhere = { line: 1, column: 1 };
  return checkFiles(
    { files: [], parts: [], folders: [], problems: [], text: new Map(), assets: [asset], locate: () => nowhere },
    '',
  ).filter(isError);
}

/** A file as a picture of an entry, with what the rules have against it. No more of it is read than its first and last bytes. */
async function look(file: File, taken: readonly string[]): Promise<{ asset: Asset; refusals: Problem[] }> {
  const [head, tail] = await Promise.all([bytesOf(file, 0, headBytes), bytesOf(file, Math.max(0, file.size - tailBytes), file.size)]);
  const found = assetOf(file.name, file.size, head, tail);
  const ending = found.type && endings[found.type];
  const name = ending === undefined ? file.name : nameFor(file.name, ending, taken);
  const asset = { ...found, file: name };
  const isNamedImage = /\.(?:png|jpe?g|webp|avif)$/i.test(name);
  return { asset, refusals: isNamedImage ? refusalsOf(asset) : [unexpected(name)] };
}

/** What a smaller picture without the camera's notes mends. */
const mendable: readonly Problem['rule'][] = ['image/heavy', 'image/pixels', 'privacy/place'];

/** A picture that is taken, with the one that it was where it was made smaller; or why it is not taken, in words. */
export type Taken = { picture: Picture; was?: Asset } | { refused: string };

/**
 * Takes a file as a picture of an entry.
 * @param taken names that pictures of the entry have.
 * @param smaller makes smaller files of one that is too large, or tells where it was taken.
 */
export async function takePicture(
  file: File,
  taken: readonly string[],
  locale: Locale,
  smaller: (file: File) => AsyncIterable<Blob> | Iterable<Blob>,
): Promise<Taken> {
  const { asset, refusals } = await look(file, taken);
  const [refusal] = refusals;
  if (refusal === undefined) return { picture: { name: asset.file, asset, bytes: await bytesOf(file, 0, file.size) } };
  if (refusals.every(({ rule }) => mendable.includes(rule)))
    for await (const blob of smaller(file)) {
      const other = await look(new File([blob], file.name), taken);
      if (other.refusals.length === 0)
        return { picture: { name: other.asset.file, asset: other.asset, bytes: await bytesOf(blob, 0, blob.size) }, was: asset };
    }
  return { refused: inWords(refusal, locale).text };
}
