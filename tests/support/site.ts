import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveSite, type Served } from '../../src/integrations/site-server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sites = path.join(root, 'tests/.tmp/sites');

/** The build's settings, fixed so that its outcome does not depend on where and when the tests run. */
export interface Settings {
  SITE_URL?: string;
  SITE_BASE?: string;
  BUILD_DATE?: string;
}
/** The day on which the tests build: no earlier than the last day that the real content speaks of. */
export const builtOn = '2026-11-29';
const fixed = { SITE_URL: 'https://ayni.example', SITE_BASE: '/', BUILD_DATE: builtOn };

export const fixture = (name: string): string => path.join(root, 'tests/fixtures', name, 'content');
export const realContent = path.join(root, 'content');

/** Vitest tells Node, Vite and Astro that this is a test; a build must not hear it. */
export function buildEnv(contentDir: string, outDir: string, settings: Settings = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITE|VITEST.*|NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...fixed, ...settings, CONTENT_DIR: contentDir, OUT_DIR: outDir };
}

export const buildCommand = [process.execPath, [path.join(root, 'src/cli/build.ts')]] as const;

/** Runs the whole staged build. */
export async function build(contentDir: string, outDir: string, settings: Settings = {}): Promise<void> {
  await promisify(execFile)(...buildCommand, { cwd: root, env: buildEnv(contentDir, outDir, settings), maxBuffer: 2 ** 26 });
}

/** Names and bytes of every file in a folder, as one digest. */
export function digestOf(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    for (const file of names.map((item) => path.join(item.parentPath, item.name)).sort()) {
      hash.update(path.relative(folder, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** All that a build is made of: a change of any of it makes another site. */
function keyOf(contentDir: string, settings: Settings): string {
  const files = ['astro.config.mjs', 'package-lock.json'].map((name) => fs.readFileSync(path.join(root, name), 'utf8'));
  const parts = [
    digestOf(contentDir, path.join(root, 'src'), path.join(root, 'public')),
    ...files,
    JSON.stringify({ ...fixed, ...settings }),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** The folder of the site built from a content folder: built when first asked for, shared by the tests that ask for the same. */
export async function builtSite(contentDir: string, settings: Settings = {}): Promise<string> {
  const dir = path.join(sites, keyOf(contentDir, settings));
  if (!fs.existsSync(dir)) await build(contentDir, dir, settings);
  return dir;
}

/** The same, served on a free port. */
export async function servedSite(contentDir: string, settings: Settings = {}): Promise<Served & { dir: string }> {
  const dir = await builtSite(contentDir, settings);
  const { SITE_BASE: base } = { ...fixed, ...settings };
  return { dir, ...(await serveSite({ dir, base })) };
}
