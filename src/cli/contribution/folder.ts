import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Files } from '../../check/contribution/changes.ts';
import { collections } from '../../config/routes.ts';

const digest = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** An entry's text as it is, of anything else what tells it apart; a link is not followed. */
const contentOf = (item: fs.Dirent, file: string): string =>
  item.isSymbolicLink() ? `-> ${fs.readlinkSync(file)}` : item.name.endsWith('.mdx') ? fs.readFileSync(file, 'utf8') : digest(file);

/** Every file of a content folder. */
export function filesIn(contentDir: string): Files {
  const items = fs.readdirSync(contentDir, { recursive: true, withFileTypes: true }).filter((item) => !item.isDirectory());
  return new Map(
    items.map((item) => {
      const file = path.join(item.parentPath, item.name);
      return [path.relative(contentDir, file).split(path.sep).join('/'), contentOf(item, file)];
    }),
  );
}

const isNoLink = (file: string): boolean => !fs.lstatSync(file).isSymbolicLink();

/**
 * Puts together the content that a preview is built from: the contribution's entries, and the site's own pages, since those
 * run as code. Links are left out.
 */
export function stage(forkDir: string, baseDir: string, stagedDir: string): void {
  fs.rmSync(stagedDir, { recursive: true, force: true });
  fs.mkdirSync(stagedDir, { recursive: true });
  for (const collection of collections) {
    const from = path.join(collection === 'pages' ? baseDir : forkDir, collection);
    if (fs.existsSync(from) && isNoLink(from)) fs.cpSync(from, path.join(stagedDir, collection), { recursive: true, filter: isNoLink });
  }
}
