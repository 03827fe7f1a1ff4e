import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { allFields } from '../../schemas/describe.ts';
import { isLeaf } from './flags.ts';
import { optionLine } from './missing.ts';
import { fieldsOf, open, type Open } from './settings.ts';

/** What the command does and takes; with a collection, an option for each of its fields too. */
export function helpText(collection: Open | undefined, lang: Locale): string {
  const general = t(lang, 'new.help', { collections: open.join(', ') });
  if (collection === undefined) return general;
  const fields = [...allFields(fieldsOf(collection))].filter((field) => isLeaf(field) && field.kind !== 'key');
  return [general, '', t(lang, 'new.help.fields', { collection }), ...fields.map((field) => `  ${optionLine(field, lang)}`)].join('\n');
}
