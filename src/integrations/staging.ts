import fs from 'node:fs';
import path from 'node:path';

const named = (outDir: string, what: string): string => `.dist-${path.basename(outDir)}-${what}`;
// Beside the site, so that a rename never crosses file systems.
const beside = (outDir: string, what: string): string => path.join(path.dirname(outDir), named(outDir, what));
const asideOf = (outDir: string): string => beside(outDir, 'old');
const stagedOf = (outDir: string): string => beside(outDir, `staging-${process.pid}`);

const isInside = (folder: string, of: string): boolean =>
  !/^\.\.(?:$|[/\\])/.test(path.relative(of, folder)) && !path.isAbsolute(path.relative(of, folder));

/**
 * Where Astro writes: the staging folder, but inside the project, from where its intermediate modules find their packages.
 * For a site elsewhere Astro would put those modules in one place for all builds, and two at a time would mix theirs.
 */
const workOf = (outDir: string): string =>
  isInside(outDir, process.cwd()) ? stagedOf(outDir) : path.resolve(path.basename(stagedOf(outDir)));

const remove = (folder: string): void => {
  fs.rmSync(folder, { recursive: true, force: true });
};

function move(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** Whether the process that a staging folder is named after still runs: another build at work, not one that was killed. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function removeStale(outDir: string): void {
  const prefix = named(outDir, 'staging-');
  for (const folder of new Set([path.dirname(stagedOf(outDir)), path.dirname(workOf(outDir))])) {
    for (const name of fs.readdirSync(folder)) {
      if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) remove(path.join(folder, name));
    }
  }
}

/** `OUT_DIR` is replaced whole: a folder that holds something else than a site is not ours to remove. */
function refuseForeign(outDir: string): void {
  if (!fs.existsSync(outDir) || fs.readdirSync(outDir).length === 0 || fs.existsSync(path.join(outDir, 'index.html'))) return;
  throw new Error(`${outDir} holds files that are not a site. A build replaces this folder: give OUT_DIR an empty or a new one.`);
}

/** Puts the last good site back where a killed swap left it aside. */
export function recover(outDir: string): void {
  const aside = asideOf(outDir);
  if (!fs.existsSync(aside)) return;
  if (fs.existsSync(outDir)) remove(aside);
  else fs.renameSync(aside, outDir);
}

/**
 * Makes ready for a build: mends what a killed one left behind and says where to write the new site.
 * @throws where the folder holds something that is not a site
 */
export function openStaging(outDir: string): string {
  fs.mkdirSync(path.dirname(outDir), { recursive: true });
  recover(outDir);
  refuseForeign(outDir);
  removeStale(outDir);
  return workOf(outDir);
}

/** Removes what this process has staged. */
export function discard(outDir: string): void {
  remove(workOf(outDir));
  remove(stagedOf(outDir));
}

/** Puts what was staged in the place of the old site; where that fails the old one stays. */
export function swap(outDir: string): void {
  const staged = stagedOf(outDir);
  if (workOf(outDir) !== staged) move(workOf(outDir), staged);
  const aside = asideOf(outDir);
  if (fs.existsSync(outDir)) fs.renameSync(outDir, aside);
  try {
    fs.renameSync(staged, outDir);
  } catch (error) {
    recover(outDir);
    throw error;
  }
  remove(aside);
}
