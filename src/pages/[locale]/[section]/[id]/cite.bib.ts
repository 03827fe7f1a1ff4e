import type { APIRoute } from 'astro';
import { locales } from '../../../../config/locales.ts';
import { sections } from '../../../../config/routes.ts';
import { env } from '../../../../config/env.ts';
import { bibtex, citationOf, type Citation } from '../../../../exports/citations.ts';
import { graph } from '../../../../graph/index.ts';

/** The citation of an entry, beside its page in each language. */
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    [...graph.nodes.values()].flatMap((node) => {
      const citation = citationOf(node, locale, { siteUrl: env.siteUrl, base: env.base, today: env.today });
      if (citation === undefined || node.collection === 'pages') return [];
      return [{ params: { locale, section: sections[node.collection][locale], id: node.id }, props: { citation } }];
    }),
  );

export const GET: APIRoute<{ citation: Citation }> = ({ props }) =>
  new Response(bibtex(props.citation), { headers: { 'Content-Type': 'application/x-bibtex;charset=utf-8' } });
