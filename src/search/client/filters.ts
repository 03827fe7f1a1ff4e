import type { Counts } from './pagefind.ts';
import { copyOf, inside, type FacetPart, type Parts } from './parts.ts';
import type { State } from './state.ts';
import type { Sentences } from './texts.ts';

const numberOf = (box: HTMLInputElement): HTMLElement => inside(box.parentElement as HTMLElement, '.number');
const labelOf = (box: HTMLInputElement): string => inside(box.parentElement as HTMLElement, '.option').textContent;

/** Ticks what is chosen and opens the groups in which something is. */
export function showChoices(facets: readonly FacetPart[], { choices }: State): void {
  for (const { id, group, boxes } of facets) {
    const chosen = choices.get(id) ?? [];
    for (const box of boxes) box.checked = chosen.includes(box.value);
    if (chosen.length > 0) group.open = true;
  }
}

/** Puts beside each value how many entries it would leave; a facet that was not counted shows no number. */
export function showCounts(facets: readonly FacetPart[], counts: Counts | undefined, say: Sentences): void {
  for (const { id, boxes } of facets) {
    for (const box of boxes) {
      const number = numberOf(box);
      const count =
        counts === undefined ? Number(number.dataset['total']) : counts[id] === undefined ? undefined : (counts[id][box.value] ?? 0);
      number.textContent = count === undefined ? '' : say.number(count);
      box.parentElement?.classList.toggle('none-left', count === 0);
    }
  }
}

/** The chosen values as buttons that take them back. */
export function showChips(
  { chips, chip, facets }: Parts,
  { choices }: State,
  say: Sentences,
  remove: (facet: string, code: string) => void,
): void {
  const items = [...choices].flatMap(([facet, codes]) =>
    codes.map((code) => {
      const box = facets.find(({ id }) => id === facet)?.boxes.find(({ value }) => value === code);
      const label = box === undefined ? code : labelOf(box);
      const item = copyOf(chip);
      const button = inside(item, 'button');
      button.setAttribute('aria-label', say.remove(label));
      inside(item, 'span').textContent = label;
      button.addEventListener('click', () => remove(facet, code));
      return item;
    }),
  );
  inside(chips, 'ul').replaceChildren(...items);
  chips.hidden = items.length === 0;
}
