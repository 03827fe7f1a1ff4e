import type { Choices, Counts } from './narrow.ts';
import { copyOf, inside, type FacetPart, type Parts } from './parts.ts';
import type { Sentences } from './texts.ts';

const numberOf = (box: HTMLInputElement): HTMLElement => inside(box.parentElement as HTMLElement, '.number');

/** Ticks what is chosen and opens the groups in which something is. */
export function showChoices(facets: readonly FacetPart[], choices: Choices): void {
  for (const { id, group, boxes, ends } of facets) {
    const chosen = choices.get(id) ?? [];
    for (const box of boxes) box.checked = chosen.includes(box.value);
    const limits = chosen[0]?.split('..') ?? [];
    ends.forEach((end, at) => (end.value = limits[at] ?? limits[0] ?? ''));
    if (chosen.length > 0) group.open = true;
  }
}

/** What the ends of a range say: one code, or none where both are open. */
export function rangeIn({ ends }: FacetPart): string[] {
  const [from = '', to = ''] = ends.map((end) => end.value);
  if (from === '' && to === '') return [];
  return from !== '' && to !== '' && from > to ? [`${to}..${from}`] : [`${from}..${to}`];
}

/** Puts beside each value how many entries it would leave; a facet that was not counted shows no number. */
export function showCounts(facets: readonly FacetPart[], counts: Counts | undefined, say: Sentences): void {
  for (const { id, boxes } of facets) {
    for (const box of boxes) {
      const number = numberOf(box);
      const count =
        counts === undefined ? Number(number.dataset['total']) : counts[id] === undefined ? undefined : (counts[id][box.value] ?? 0);
      number.textContent = count === undefined ? '' : say.number(count);
      box.closest('li')?.classList.toggle('none-left', count === 0);
    }
  }
}

const rangeLabel = (code: string): string => code.replace('..', '–').replace(/^–/, '≤ ').replace(/–$/, ' ≤');

function labelOf(facets: readonly FacetPart[], facet: string, code: string): string {
  return facets.find(({ id }) => id === facet)?.options.get(code) ?? rangeLabel(code);
}

/** The chosen values as buttons that take them back. */
export function showChips(
  { chips, chip, facets }: Parts,
  choices: Choices,
  say: Sentences,
  remove: (facet: string, code: string) => void,
): void {
  const items = [...choices].flatMap(([facet, codes]) =>
    codes.map((code) => {
      const label = labelOf(facets, facet, code);
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
