import type { Format } from '../check/reporters/index.ts';
import type { Report } from '../check/reporters/report.ts';
import { env } from '../config/env.ts';
import type { Locale } from '../config/locales.ts';
import type { Read } from '../entries/entry.ts';
import type { Problem } from '../entries/problem.ts';
import { prefixOf, repositoryOf } from './folder.ts';

/** What a report on a content folder is made from. Services name files from the repository's root, people from where they are. */
export const reportOn = (contentDir: string, read: Read, problems: readonly Problem[], lang: Locale, format: Format): Report => ({
  problems,
  entries: read.files.filter((file) => file.state === 'original').length,
  lang,
  folder: prefixOf(contentDir, format === 'text' ? process.cwd() : repositoryOf(contentDir)),
  site: { url: env.siteUrl, base: env.base },
  source: (file) => read.text.get(file),
  // It knows a terminal that has no colours, and NO_COLOR.
  colour: process.stdout.isTTY && process.stdout.hasColors(),
});
