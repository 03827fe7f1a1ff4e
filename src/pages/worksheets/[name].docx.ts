import type { APIRoute } from 'astro';
import { publishedSheets, sheetName, type PublishedSheet } from '../../config/worksheets.ts';
import { clearanceOf } from '../../exports/sheet/clearance.ts';
import { worksheetOf } from '../../exports/sheet/worksheet.ts';
import { graph } from '../../graph/index.ts';
import { namedIn } from '../../sheets/names.ts';

export const getStaticPaths = () => publishedSheets.map((sheet) => ({ params: { name: sheetName(sheet) }, props: sheet }));

/** The document in which somebody proposes an entry by mail, or the list of what becomes public with it. */
export const GET: APIRoute<PublishedSheet> = async ({ props: { kind, collection, locale } }) => {
  const bytes = await (kind === 'clearance'
    ? clearanceOf(collection, locale)
    : worksheetOf({ collection, locale, names: namedIn(graph, locale) }));
  return new Response(bytes, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
