import type { Locale } from '../config/locales.ts';
import { formatAmount, type Amount } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import type { BodyWords } from './to-hast.ts';

interface ResultItem extends Amount {
  key: string;
  year: number;
  source: string[];
}

/** The words that a body's components need, in the body's own language. */
export function bodyWords(lang: Locale, data: object): BodyWords {
  const results = ('results' in data ? (data.results as ResultItem[] | undefined) : undefined) ?? [];
  return {
    cite: (number) => t(lang, 'cite.label', { number }),
    note: (kind) => t(lang, kind === 'example' ? 'note.example' : kind === 'caution' ? 'note.caution' : 'note.note'),
    table: t(lang, 'table.label'),
    credit: (credit) => t(lang, 'figure.credit', { credit }),
    result: (key) => {
      const item = results.find((result) => result.key === key);
      return item === undefined ? { text: '', sources: [] } : { text: `${formatAmount(item, lang)} (${item.year})`, sources: item.source };
    },
  };
}
