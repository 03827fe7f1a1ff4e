// Makes frontmatter complete and be checked as one types, in an editor with Astro's language server: `npm run editor`.
import { env } from '../config/env.ts';
import { t } from '../i18n/t.ts';
import { readArgs } from './args.ts';
import { command } from './command.ts';
import { schemaFolder, writeSchemas } from './editor/schemas.ts';
import { langOf } from './locale.ts';

await command(() => {
  const lang = langOf(readArgs({ lang: { type: 'string' } }).values.lang);
  const root = process.cwd();
  writeSchemas({ root, contentDir: env.contentDir, lang });
  process.stdout.write(`${t(lang, 'new.editor', { folder: schemaFolder(root) })}\n`);
  return 0;
});
