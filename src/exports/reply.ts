import { issueUrl } from '../config/contribute.ts';
import type { Locale } from '../config/locales.ts';
import { site } from '../config/site.ts';
import { formatDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { addDays } from '../schemas/dates.ts';

/** The last day on which an answer is waited for, of what is sent on a day (`YYYY-MM-DD`). */
export const answerBy = (today: string): string => addDays(today, site.contributions.readingDays);

function channel(locale: Locale): string {
  const { mail } = site.contributions;
  return mail === undefined ? t(locale, 'reply.repository', { url: issueUrl() }) : t(locale, 'reply.mail', { mail });
}

/** What an institution is told of how to answer, till when, what silence means and what is published of the answer: a paragraph each. */
export const howToReply = (locale: Locale, today: string): string[] => [
  t(locale, 'reply.until', { date: formatDate(answerBy(today), locale), count: site.contributions.readingDays }),
  t(locale, 'reply.silence'),
  channel(locale),
  t(locale, 'reply.names'),
  t(locale, 'reply.answer', { count: site.contributions.replyDays }),
];
