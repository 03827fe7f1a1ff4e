import fs from 'node:fs';
import path from 'node:path';
import { builtSite } from '../site.ts';
import { hostileTree, type Placed } from './tree.ts';

export const hostileContent = path.resolve('tests/.tmp/hostile/content');
/** As the longest entries are built elsewhere, whose pages these are measured by. */
export const hostileSettings = { SITE_BASE: '/ayni/' };

/** The site of the crafted texts, built when first asked for. */
export async function hostileSite(): Promise<{ dir: string; placed: Placed }> {
  fs.rmSync(hostileContent, { recursive: true, force: true });
  const placed = hostileTree(hostileContent);
  return { dir: await builtSite(hostileContent, hostileSettings), placed };
}
