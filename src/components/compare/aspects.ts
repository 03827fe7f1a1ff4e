import type { MessageKey } from '../../i18n/t.ts';

/** What practices are compared by, in the order of the table; `parts` are what a practice's page marks `data-compare`. */
export const aspects: readonly { label: MessageKey; parts: readonly string[] }[] = [
  { label: 'compare.place', parts: ['country', 'institution'] },
  { label: 'field.period', parts: ['period'] },
  { label: 'band.status', parts: ['status'] },
  { label: 'band.evidence', parts: ['evidence'] },
  { label: 'practice.population', parts: ['population'] },
  { label: 'practice.resources', parts: ['resources'] },
  { label: 'practice.conditions', parts: ['conditions'] },
  { label: 'practice.limits', parts: ['limits'] },
  { label: 'practice.results', parts: ['results'] },
  { label: 'practice.lessons', parts: ['lessons'] },
  { label: 'compare.adopted', parts: ['adopted'] },
];
