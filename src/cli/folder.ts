import fs from 'node:fs';
import path from 'node:path';
import { env } from '../config/env.ts';
import { UsageError } from './args.ts';

/**
 * The content folder that a command is to look at: the one asked for, else the environment's.
 * @throws {UsageError} when it cannot be read.
 */
export function contentFolder(asked: string | undefined): string {
  const folder = asked === undefined ? env.contentDir : path.resolve(asked);
  try {
    fs.readdirSync(folder);
  } catch {
    throw new UsageError('check.noFolder', { folder });
  }
  return folder;
}

/** The repository that holds a folder: the nearest one above it with a `.git`, else where the command runs. */
export function repositoryOf(folder: string): string {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) if (fs.existsSync(path.join(at, '.git'))) return at;
  return process.cwd();
}

/** What stands before the names of a folder's files, seen from another one: `content/`, or all of its path where it lies elsewhere. */
export function prefixOf(folder: string, from: string): string {
  const relative = path.relative(from, folder);
  if (relative === '') return '';
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return `${(outside ? folder : relative).split(path.sep).join('/')}/`;
}
