import { keyFor } from '../../i18n/typed/keys.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { At, Draft } from './draft.ts';

const isItem = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const keysIn = (items: readonly unknown[]): unknown[] => items.map((item) => (isItem(item) ? item['key'] : undefined));

export const sourceKeys = (draft: Draft): string[] => {
  const sources = draft.get(['sources']);
  return Array.isArray(sources) ? keysIn(sources).filter((key) => typeof key === 'string') : [];
};

function completeItems(field: FieldModel, at: At, draft: Draft): void {
  const items = draft.get(at);
  if (!Array.isArray(items)) return;
  const fields = field.item?.fields ?? [];
  for (const [index, item] of items.entries()) {
    if (!isItem(item)) continue;
    if (field.kind === 'keyed' && item['key'] === undefined)
      draft.set([...at, index, 'key'], keyFor(item, field.name, new Set(keysIn(items).map(String))));
    complete(fields, [...at, index], draft);
  }
}

/**
 * Fills in what follows from the rest: the keys of items, and the source of what must name one where the entry has one
 * source alone.
 */
export function complete(fields: readonly FieldModel[], at: At, draft: Draft): void {
  // Their keys are what the others cite.
  const sourcesFirst = [...fields].sort((a, b) => Number(b.name === 'sources') - Number(a.name === 'sources'));
  for (const field of sourcesFirst) {
    const place = [...at, field.name];
    const [only, ...more] = sourceKeys(draft);
    if (field.kind === 'citation' && field.required && draft.get(place) === undefined && only !== undefined && more.length === 0)
      draft.set(place, only);
    else if (field.item !== undefined) completeItems(field, place, draft);
    else if (field.fields !== undefined && draft.get(place) !== undefined) complete(field.fields, place, draft);
  }
}
