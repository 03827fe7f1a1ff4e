import { getCollection, getEntry, render } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { collections } from '../config/routes.ts';
import type { EntryFile } from '../entries/entry.ts';
import { buildGraph } from './build.ts';

const items = (await Promise.all(collections.map((collection) => getCollection(collection)))).flat();
const files = items.map(({ collection, id, data, rendered }): EntryFile => ({
  ...data,
  collection,
  id: id.split('/')[0] ?? '',
  body: { ...data.body, html: rendered?.html ?? '' },
}));
const { graph: built, problems } = buildGraph(files);

if (problems.length > 0) {
  const report = problems.map((problem) => `${problem.file}: ${problem.rule} ${JSON.stringify(problem.params)}`).join('\n');
  if (import.meta.env.PROD) throw new Error(report);
  console.error(report);
}

/** The graph of the whole site, built once. */
export const graph = built;

/** The running body of one of the team's own pages, in a language that it has. */
export async function renderPage(id: string, lang: Locale) {
  const entry = await getEntry('pages', `${id}/${lang}`);
  return entry === undefined ? undefined : render(entry);
}
