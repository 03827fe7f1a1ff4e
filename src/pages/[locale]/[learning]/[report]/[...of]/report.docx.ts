import type { APIRoute } from 'astro';
import { env } from '../../../../../config/env.ts';
import type { Locale } from '../../../../../config/locales.ts';
import { reportDocument } from '../../../../../exports/report-document.ts';
import { reportNetworks } from '../../../../../graph/derive/report.ts';
import { graph } from '../../../../../graph/index.ts';
import { learningPaths } from '../../../../_paths.ts';

export const getStaticPaths = () => learningPaths('report', [[], ...reportNetworks(graph).map(({ id }) => ['network', id])]);

interface Props {
  locale: Locale;
  of: readonly string[];
}

/** The report beside its page, as a document. */
export const GET: APIRoute<Props> = async ({ props: { locale, of } }) => {
  const [, network] = of;
  const bytes = await reportDocument(graph, locale, network === undefined ? {} : { network }, env.today);
  return new Response(bytes, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
};
