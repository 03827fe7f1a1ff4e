import type { Locale, Localized } from '../config/locales.ts';
import type { HelpKey } from '../schemas/field.ts';
import help from '../schemas/help.json' with { type: 'json' };
import fieldLabels from '../schemas/labels.json' with { type: 'json' };

const labels: Record<HelpKey, Localized> = fieldLabels;

/** What a field is called on a form or a document. */
export const fieldLabel = (key: HelpKey, locale: Locale): string => labels[key][locale];

/** What one writes in a field, in a sentence. */
export const fieldHelp = (key: HelpKey, locale: Locale): string => help[key][locale];
