import type { Locale } from '../config/locales.ts';
import type { Code } from '../schemas/vocabularies/index.ts';
import { formatDate, formatList } from './format.ts';
import { labelOf } from './labels.ts';
import { t } from './t.ts';

interface Verified {
  on: string;
  review: Code<'review'>;
  channel?: Code<'confirmation-channel'> | undefined;
  reference?: string | undefined;
  objected?: string | undefined;
}

/** Who answered for an entry, when and where that is on record, given the names of the institutions; of a desk review there is nothing to say. */
export function reviewSaid(
  { on, review, channel, reference = '', objected }: Verified,
  names: readonly string[],
  locale: Locale,
): string | undefined {
  if (review === 'desk') return undefined;
  const by = channel === undefined ? '' : labelOf('confirmation-channel', channel, locale);
  const institutions = formatList(names, locale);
  const said = t(locale, `review.said.${review}`, {
    institutions,
    date: formatDate(review === 'contested' ? (objected ?? on) : on, locale),
    channel: by,
    reference,
  });
  return review === 'contested' && by !== '' && reference !== ''
    ? `${said} ${t(locale, 'review.said.by', { channel: by, reference })}`
    : said;
}
