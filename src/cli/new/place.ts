import fs from 'node:fs';
import path from 'node:path';
import type { Collection } from '../../config/routes.ts';
import { UsageError } from '../args.ts';

interface Place {
  contentDir: string;
  collection: Collection;
  id: string;
}

const folderOf = ({ contentDir, collection, id }: Place): string => path.join(contentDir, collection, id);

export const isTaken = (place: Place): boolean => fs.existsSync(folderOf(place));

/**
 * Puts an entry's first file in a folder of its own. The folder appears whole, under its name, or not at all.
 * @returns the file's path.
 * @throws {UsageError} when there is something of that name.
 */
export function placeEntry(place: Place, name: string, text: string): string {
  const folder = folderOf(place);
  if (isTaken(place)) throw new UsageError('new.exists', { folder });
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  // The reader passes over what begins with a dot.
  const beside = fs.mkdtempSync(path.join(path.dirname(folder), '.new-'));
  try {
    fs.writeFileSync(path.join(beside, name), text);
    fs.renameSync(beside, folder);
    fs.chmodSync(folder, 0o755);
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  return path.join(folder, name);
}
