/** Packs an entry's folder; a file of its own, which comes when there are pictures to send. */
import { strToU8, zipSync } from 'fflate';
import { folderInRepository } from '../../../config/contribute.ts';
import type { Ready } from './ends.ts';

/** The folder of an entry as the repository has it, with its text and its pictures. */
export function archiveOf({ collection, id, lang, text, pictures }: Ready): Uint8Array {
  const folder = folderInRepository({ collection, id });
  const files = pictures.map(({ name, bytes }) => [`${folder}/${name}`, bytes] as const);
  return zipSync({ [`${folder}/${lang}.mdx`]: strToU8(text), ...Object.fromEntries(files) }, { level: 0 });
}
