import fs from 'node:fs';
import path from 'node:path';
import { mend } from '../check/fix/index.ts';
import type { Collection } from '../config/routes.ts';
import type { Read } from '../entries/entry.ts';
import type { Problem, RuleId } from '../entries/problem.ts';

/** Writes a file whole or not at all: a crash on the way leaves the old one. Hidden names are not read as content. */
function replaceFile(file: string, text: string): void {
  const written = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    fs.writeFileSync(written, text, { mode: fs.statSync(file).mode });
    fs.renameSync(written, file);
  } finally {
    fs.rmSync(written, { force: true });
  }
}

/** Mends the files of a content folder; `rules` are those of which something was mended in a file. */
export function mendFiles(contentDir: string, read: Read, problems: readonly Problem[]): { file: string; rules: RuleId[] }[] {
  const entries = new Map([...read.files, ...read.parts].map((entry) => [entry.file, entry]));
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, own]) => {
    if (!read.text.has(file)) return [];
    const full = path.join(contentDir, file);
    const before = fs.readFileSync(full, 'utf8');
    const entry = entries.get(file);
    const { text, rules } = mend(before, own, {
      collection: file.split('/')[0] as Collection,
      translation: entry !== undefined && entry.state !== 'original',
    });
    if (text === before) return [];
    replaceFile(full, text);
    return [{ file, rules }];
  });
}
