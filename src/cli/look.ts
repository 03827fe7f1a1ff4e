import { check } from '../check/check.ts';
import { env } from '../config/env.ts';
import type { Read } from '../entries/entry.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { readInTurns } from '../entries/read.ts';

/** A content folder as it was read, and all that is wrong in it. */
export interface Looked {
  read: Read;
  problems: Problem[];
  /** Whether it may be published: what `check` says by its exit code, and where a build goes on. */
  sound: boolean;
}

/** Looks at a content folder for whoever asks, so that the checker and the build have one answer. */
export async function look(contentDir: string): Promise<Looked> {
  const read = await readInTurns(contentDir, 'checked');
  const problems = check(read, env.lastDay);
  return { read, problems, sound: !problems.some(isError) };
}
