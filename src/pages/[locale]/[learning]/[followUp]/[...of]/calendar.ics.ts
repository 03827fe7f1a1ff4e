import type { APIRoute } from 'astro';
import { nameOfScope } from '../../../../../components/follow-up/scope.ts';
import { env } from '../../../../../config/env.ts';
import type { Locale } from '../../../../../config/locales.ts';
import { calendarOf } from '../../../../../exports/calendar.ts';
import { boardItems, calendarScopes, type BoardScope } from '../../../../../graph/derive/follow-up-board.ts';
import { graph } from '../../../../../graph/index.ts';
import { t } from '../../../../../i18n/t.ts';
import { contextFor } from '../../../../_context.ts';
import { learningPaths } from '../../../../_paths.ts';

/** The agreed dates of all exchanges, and of those that a network framed, beside the board's page in each language. */
export const getStaticPaths = () => learningPaths('follow-up', calendarScopes(graph));

export const GET: APIRoute<{ locale: Locale; of: BoardScope }> = ({ props: { locale, of } }) => {
  const part = nameOfScope(contextFor(locale), of);
  const name = part === undefined ? t(locale, 'followUp.calendar.name') : t(locale, 'followUp.calendar.nameOf', { name: part });
  const { siteUrl, base } = env;
  return new Response(calendarOf(boardItems(graph, of), name, locale, { siteUrl, base }), {
    headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
  });
};
