import { speaker, type Words } from '../../site/client/words.ts';
import { addTo, fieldsIn, isSingle, itemsIn, ownerOf } from './dom.ts';

const isList = ({ dataset: { kind } }: HTMLElement): boolean => kind === 'list' || kind === 'keyed';

/** What the items of each list are made of: the one that the page came with, kept apart. */
const makings = new WeakMap<HTMLElement, HTMLElement>();

/** Items that hold lists are copied with what those are made of. */
function copyMakings(from: HTMLElement, to: HTMLElement): void {
  const [one, other] = [from, to].map((root) => [...root.querySelectorAll<HTMLElement>('[data-kind=list],[data-kind=keyed]')]);
  one?.forEach((list, index) => {
    const making = makings.get(list);
    const copy = other?.[index];
    if (making !== undefined && copy !== undefined) makings.set(copy, making);
  });
}

/** A new item at the end of a list. */
export function addItem(list: HTMLElement): HTMLElement {
  const making = makings.get(list);
  if (making === undefined) throw new Error(`${list.dataset['field'] ?? ''} has no items`);
  const item = making.cloneNode(true) as HTMLElement;
  copyMakings(making, item);
  addTo(list, item);
  return item;
}

/** Takes the items of the page out of their lists, the innermost first, and puts one back where an entry must have one. */
export function liftItems(root: HTMLElement): void {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-field]')].filter(isList);
  for (const list of lists.reverse()) {
    const [making] = itemsIn(list);
    if (making === undefined) continue;
    making.remove();
    makings.set(list, making);
    if (list.dataset['required'] !== undefined) addItem(list);
  }
}

/** Leaves as many items in a list as are wanted. */
export function setCount(list: HTMLElement, count: number): HTMLElement[] {
  for (const item of itemsIn(list).slice(count)) item.remove();
  while (itemsIn(list).length < count) addItem(list);
  return itemsIn(list);
}

/** Moves an item one place up or down. @returns whether there was room. */
export function moveItem(item: HTMLElement, by: -1 | 1): boolean {
  const other = by === -1 ? item.previousElementSibling : item.nextElementSibling;
  if (other === null) return false;
  if (by === -1) other.before(item);
  else other.after(item);
  return true;
}

function rename(element: HTMLElement, id: string): void {
  const old = element.id;
  if (old === id) return;
  element.id = id;
  const owner = element.closest<HTMLElement>('[data-field],[data-item]') ?? element;
  for (const label of owner.querySelectorAll<HTMLLabelElement>(`label[for="${CSS.escape(old)}"]`)) label.htmlFor = id;
}

/** Gives a field's hint, control and what names them ids after its address. */
function nameField(field: HTMLElement, id: string): void {
  const hint = field.querySelector<HTMLElement>(':scope > .field-hint');
  if (hint !== null) hint.id = `${id}-hint`;
  const target = field.matches('fieldset') ? field : field.querySelector<HTMLElement>(':scope > :is(input, select, textarea)');
  if (target === null) return;
  rename(target, id);
  if (hint !== null) target.setAttribute('aria-describedby', hint.id);
}

/** Numbers everything anew: ids after addresses, so that labels, hints and messages find each other, and the items' names. */
export function number(root: HTMLElement, tag: string, words: Words): void {
  const say = speaker(tag);
  const nameAll = (owner: HTMLElement, id: string): void => {
    for (const field of fieldsIn(owner)) {
      const own = `${id}-${field.dataset['field'] ?? ''}`;
      nameField(field, own);
      itemsIn(field).forEach((item, index, all) => {
        const name = say(words, { what: field.dataset['one'] ?? '', number: index + 1 });
        nameItem(item, `${own}-${index}`, name, [index === 0, index === all.length - 1]);
      });
      nameAll(field, own);
    }
  };
  const nameItem = (item: HTMLElement, id: string, name: string, [first, last]: readonly [boolean, boolean]): void => {
    const legend = item.querySelector<HTMLElement>(':scope > fieldset > [data-numbered]');
    if (legend !== null) {
      legend.textContent = name;
      if (legend.parentElement !== null) legend.parentElement.id = id;
    }
    for (const button of item.querySelectorAll<HTMLButtonElement>(':scope > .tools > [data-tool]')) {
      const { tool } = button.dataset;
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${name}`);
      button.disabled = (tool === 'up' && first) || (tool === 'down' && last);
      button.hidden = tool !== 'remove' && first && last;
    }
    const [field] = isSingle(item) ? fieldsIn(item) : [];
    if (field === undefined) nameAll(item, id);
    else nameField(field, id);
  };
  nameAll(root, 'field');
}

/** The list that an item or one of its buttons stands in. */
export const listOf = (element: Element): HTMLElement | null => {
  const owner = ownerOf(element);
  return owner === null || isList(owner) ? owner : listOf(owner);
};
