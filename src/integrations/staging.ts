import fs from 'node:fs';
import path from 'node:path';

// Both stand beside the site, so that a rename never crosses file systems.
const beside = (outDir: string, what: string): string => path.join(path.dirname(outDir), `.dist-${path.basename(outDir)}-${what}`);
const asideOf = (outDir: string): string => beside(outDir, 'old');
const remove = (folder: string): void => {
  fs.rmSync(folder, { recursive: true, force: true });
};

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
  const prefix = path.basename(beside(outDir, 'staging-'));
  for (const name of fs.readdirSync(path.dirname(outDir))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) remove(path.join(path.dirname(outDir), name));
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
  return beside(outDir, `staging-${process.pid}`);
}

export const discard = remove;

/** Puts the staged site in the place of the old one; where that fails the old one stays. */
export function swap(staged: string, outDir: string): void {
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
