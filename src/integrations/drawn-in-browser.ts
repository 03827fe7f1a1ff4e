import fs from 'node:fs';
import path from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

/** Ends the name of a module that is made of a view; Astro, which knows its own files by their ends, leaves it alone. */
const drawn = '.drawn.ts';
const layout = /\/layouts\/[^/]+\.astro$/;
const view = /\.(?:astro|svg)$/;
/** In the browser the page is there already: a layout gives what it is handed. */
const bare = '<slot />';

/** A drawing as a view: what it is handed goes before its own attributes. */
const asView = (svg: string): string => {
  const [tag = '', written = ''] = /<svg([^>]*)>/.exec(svg) ?? [];
  const own = Object.fromEntries([...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const));
  return `---\nconst attributes = { ...${JSON.stringify(own)}, ...Astro.props };\n---\n${svg.replace(tag, '<svg {...attributes}>')}`;
};

/** The file that a module is made of. */
const fileOf = (id: string): string => (id.endsWith(drawn) ? id.slice(0, -drawn.length) : id);

function sourceOf(file: string): string {
  if (layout.test(file)) return bare;
  const text = fs.readFileSync(file, 'utf8');
  return file.endsWith('.svg') ? asView(text) : text;
}

/**
 * Lets a script of a page draw with the views of the site: what it imports of `.astro` files, and they of one another, is compiled for
 * the browser as Astro compiles it for the build. Astro itself puts an empty object there.
 * @param environment Vite's name of where the script runs; tests of it run elsewhere.
 */
export const drawnInBrowser = (environment = 'client'): Plugin => ({
  name: 'ayni:drawn-in-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === environment,
  async resolveId(source, importer, how) {
    // The dev server's look for packages, which Vite tells its own plugins of, reads views in its own way.
    if ((how as { scan?: boolean }).scan === true) return null;
    const from = importer === undefined ? undefined : fileOf(importer);
    const wanted = fileOf(source);
    if (from === importer && wanted === source && !source.endsWith('.astro')) return null;
    const found = await this.resolve(wanted, from, { skipSelf: true });
    return found !== null && view.test(found.id) ? `${found.id}${drawn}` : found;
  },
  load(id) {
    if (!id.endsWith(drawn)) return null;
    const filename = fileOf(id);
    this.addWatchFile(filename);
    const { code, diagnostics } = transform(sourceOf(filename), {
      filename,
      // As Astro's own `compressHTML` has it where nothing else is said.
      compact: 'jsx',
      internalURL: 'astro/compiler-runtime',
      resultScopedSlot: true,
      resolvePath: (specifier: string) => (specifier.startsWith('.') ? path.resolve(path.dirname(filename), specifier) : specifier),
    });
    const wrong = diagnostics.find(({ severity }) => severity === 'error');
    if (wrong !== undefined) this.error(`${filename}: ${wrong.text}`);
    return { code, moduleType: 'ts' };
  },
});
