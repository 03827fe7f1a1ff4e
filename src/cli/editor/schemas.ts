import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales, type Locale } from '../../config/locales.ts';
import { collections } from '../../config/routes.ts';
import { entrySchema } from '../../exports/json-schema.ts';

interface Place {
  /** The folder that the editor opens. */
  root: string;
  contentDir: string;
  /** The language of labels and help. */
  lang: Locale;
}

/** Astro keeps a schema of its own under the name of each collection, which knows nothing of an entry's fields. */
const nameOf = (collection: string): string => `entry-${collection}`;

const foldersIn = (folder: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : [])) : [];

/** Every file that an entry may have, there or not yet, with the name of its schema; the language server compares addresses in small letters. */
const entriesOf = (contentDir: string): Record<string, string> =>
  Object.fromEntries(
    collections.flatMap((collection) =>
      foldersIn(path.join(contentDir, collection)).flatMap((id) =>
        locales.map((lang) => {
          const file = path.join(contentDir, collection, id, `${lang}.mdx`);
          return [decodeURIComponent(pathToFileURL(file).href).toLowerCase(), nameOf(collection)];
        }),
      ),
    ),
  );

/** The folder where Astro's language server looks for the schemas of frontmatter. */
export const schemaFolder = (root: string): string => path.join(root, '.astro', 'collections');

/**
 * Writes what lets an editor with Astro's language server complete and check the frontmatter of the entries that are there:
 * a schema per collection, and which file has which.
 */
export function writeSchemas({ root, contentDir, lang }: Place): void {
  const folder = schemaFolder(root);
  fs.mkdirSync(folder, { recursive: true });
  for (const collection of collections)
    fs.writeFileSync(path.join(folder, `${nameOf(collection)}.schema.json`), JSON.stringify(entrySchema(collection, lang)));
  const list = { collections: collections.map((name) => ({ hasSchema: true, name: nameOf(name) })), entries: entriesOf(contentDir) };
  fs.writeFileSync(path.join(folder, 'collections.json'), JSON.stringify(list));
}
