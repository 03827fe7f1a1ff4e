import type { Locale } from '../../config/locales.ts';
import type { FollowUpItem } from './follow-up.ts';
import { viewOf } from './view.ts';

/** What was to be done as a language tells it, with the language of the text; a follow-up may have no words of its own. */
export function itemText({ exchange, kind, key }: FollowUpItem, locale: Locale): { text: string | undefined; lang: Locale } {
  const { data, lang } = viewOf(exchange, locale);
  const list: readonly { key: string; text?: string | undefined }[] = (kind === 'commitment' ? data.commitments : data.followUps) ?? [];
  return { text: list.find((item) => item.key === key)?.text, lang };
}
