import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '../config/routes.ts';
import type { EntryFile, Read } from './entry.ts';
import { readCollection } from './read.ts';

export interface LoaderOptions {
  collection: Collection;
  contentDir: string;
  /** Told of each reading, so that whoever wires the loader can say its problems. */
  onRead: (read: Read, collection: Collection) => void;
}

/**
 * What the store keeps of a file. Its HTML stands in Astro's own `rendered`; collection and id are the item's own, as Astro
 * takes an object that has both for a reference and looks it up.
 */
export type Stored = Omit<EntryFile, 'collection' | 'id' | 'body'> & { body: Omit<EntryFile['body'], 'html'> };

function store(file: EntryFile, { contentDir }: LoaderOptions, context: LoaderContext): string {
  const id = `${file.id}/${file.lang}`;
  const { lang, state, translation } = file;
  const { html, ...body } = file.body;
  const data: Stored = { lang, file: file.file, state, data: file.data, body, ...(translation === undefined ? {} : { translation }) };
  const entry = { id, data: data as unknown as Record<string, unknown>, digest: context.generateDigest({ file }) };
  if (file.collection === 'pages') {
    const filePath = path.relative(fileURLToPath(context.config.root), path.join(contentDir, file.file)).split(path.sep).join('/');
    context.store.set({ ...entry, filePath, deferredRender: true });
    // The list of modules lies in `.astro`, whatever the cache folder: a build of other content leaves its own there.
    context.store.addModuleImport(filePath);
  } else {
    context.store.set({ ...entry, rendered: { html, metadata: { headings: [], imagePaths: [], frontmatter: {} } } });
  }
  return id;
}

function load(options: LoaderOptions, context: LoaderContext): void {
  const read = readCollection(options.contentDir, options.collection);
  const kept = new Set(read.files.map((file) => store(file, options, context)));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  options.onRead(read, options.collection);
}

/**
 * Brings one collection into Astro's content store: an item per file, `<id>/<lang>`, digested by all that was made of it,
 * so that a change of a schema or of the renderer changes it too. In dev it reads again when a file of the collection changes.
 */
export function entryLoader(options: LoaderOptions): Loader {
  return {
    name: `ayni-${options.collection}`,
    load: (context) => {
      load(options, context);
      const home = path.join(options.contentDir, options.collection) + path.sep;
      context.watcher?.add(home);
      context.watcher?.on('all', (_event, changed) => {
        if (path.resolve(changed).startsWith(home)) load(options, context);
      });
      return Promise.resolve();
    },
  };
}
