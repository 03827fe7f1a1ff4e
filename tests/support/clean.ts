import fs from 'node:fs';
import path from 'node:path';

const dayInMs = 24 * 60 * 60 * 1000;

/** Removes what tests left behind more than a day ago, before a run. */
export default function clean(): void {
  const tmp = path.resolve(import.meta.dirname, '../.tmp');
  const folders = [tmp, path.join(tmp, 'sites')].filter((folder) => fs.existsSync(folder));
  for (const file of folders.flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))) {
    if (Date.now() - fs.statSync(file).mtimeMs > dayInMs) fs.rmSync(file, { recursive: true, force: true });
  }
}
