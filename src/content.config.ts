import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checkFiles } from './check/check.ts';
import { text } from './check/reporters/text.ts';
import { env } from './config/env.ts';
import { defaultLocale } from './config/locales.ts';
import { collections as names, type Collection } from './config/routes.ts';
import type { Read } from './entries/entry.ts';
import { atMost, isError } from './entries/problem.ts';
import { entryLoader, type Stored } from './entries/loader.ts';

/** In dev a bad file is said and the site goes on with the rest; a build stops (`npm run check` has said it before). */
function onRead(read: Read): void {
  const problems = [...read.problems, ...(import.meta.env.PROD ? [] : checkFiles(read, env.lastDay))];
  if (problems.length === 0) return;
  const report = text({
    problems: atMost(problems),
    entries: read.files.length,
    lang: defaultLocale,
    folder: '',
    site: { url: env.siteUrl, base: env.base },
    source: (file) => read.text.get(file),
  });
  if (import.meta.env.PROD && problems.some(isError)) throw new Error(report);
  console.error(report);
}

/** `readEntry` has checked the data by the collection's schema: here it is only given its type. */
const define = (collection: Collection) =>
  defineCollection({
    loader: entryLoader({ collection, contentDir: env.contentDir, onRead }),
    schema: z.custom<Stored>(),
  });

export const collections = Object.fromEntries(names.map((name) => [name, define(name)])) as Record<Collection, ReturnType<typeof define>>;
