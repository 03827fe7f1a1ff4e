import { freeName, slugOf } from '../../../i18n/typed/slug.ts';
import { controlIn, fieldIn, fieldsIn, hasContent, itemsIn } from './dom.ts';

/** Enough to tell what an item is about. */
const keyWords = 4;

const keyBox = (item: HTMLElement): HTMLInputElement | null => {
  const field = fieldIn(item, 'key');
  return field === undefined ? null : (controlIn(field) as HTMLInputElement | null);
};

export const keyIn = (item: HTMLElement): string => keyBox(item)?.value.trim() ?? '';

/** What an item is about: the first text written in it; where there is none yet, what one of its list is called. */
function nameIn(item: HTMLElement, list: HTMLElement): string {
  const texts = fieldsIn(item)
    .filter(({ dataset: { field, kind = '' } }) => field !== 'key' && ['text', 'paragraph', 'vocabulary', 'choice', 'date'].includes(kind))
    .map((field) => controlIn(field)?.value.trim() ?? '');
  return texts.find((text) => text !== '') ?? (hasContent(item) ? (list.dataset['one'] ?? '') : '');
}

/** Writes the keys that nobody has written: after what the item says, each once in its list. */
export function writeKeys(form: HTMLElement): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-kind=keyed]')) {
    const taken: string[] = [];
    for (const item of itemsIn(list)) {
      const box = keyBox(item);
      if (box === null) continue;
      if (box.value === '' || box.dataset['auto'] !== undefined) {
        const name = nameIn(item, list);
        const wanted = name === '' ? '' : slugOf(name, keyWords) || 'item';
        box.value = wanted === '' ? '' : freeName(wanted, (key) => taken.includes(key));
        box.dataset['auto'] = '';
      }
      taken.push(box.value);
    }
  }
}
