import type { Locale } from '../config/locales.ts';
import type { Code } from '../schemas/vocabularies/index.ts';
import { labelOf } from './labels.ts';
import { t } from './t.ts';

type Plain = 'exchanges' | 'countries' | 'practices' | 'adaptations' | 'outcomes' | 'commitments';
type Coded = 'modality' | 'stage' | 'follow-up-state';

/** What a number of the report counts, in words; with its controlled value where it has one. */
export function measureName({ name, code }: { name: Plain | Coded; code?: string }, locale: Locale): string {
  const measure = t(locale, `report.measure.${name}`);
  if (code === undefined) return measure;
  return t(locale, 'report.measure.of', { measure, value: labelOf(name as Coded, code as Code<Coded>, locale) });
}
