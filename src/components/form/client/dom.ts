/** Where a field belongs: the group or the item that it stands in, or the form. */
const owners = '[data-field],[data-item],[data-form]';

export const ownerOf = (element: Element): HTMLElement | null => element.parentElement?.closest<HTMLElement>(owners) ?? null;

/** The fields that stand directly in a form, a group or an item. */
export const fieldsIn = (owner: HTMLElement): HTMLElement[] =>
  [...owner.querySelectorAll<HTMLElement>('[data-field]')].filter((field) => ownerOf(field) === owner);

export const fieldIn = (owner: HTMLElement, name: string): HTMLElement | undefined =>
  fieldsIn(owner).find((field) => field.dataset['field'] === name);

const placeOfItems = (list: HTMLElement): HTMLElement | null => list.querySelector<HTMLElement>(':scope > [data-items]');

export const itemsIn = (list: HTMLElement): HTMLElement[] => [...(placeOfItems(list)?.children ?? [])] as HTMLElement[];

export const addTo = (list: HTMLElement, item: HTMLElement): void => placeOfItems(list)?.append(item);

/** Whether a list's item is one value, not a group of fields. */
export const isSingle = (item: HTMLElement): boolean => item.querySelector(':scope > .field') !== null;

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field of one value is written in. */
export const controlIn = (field: HTMLElement): Control | null => field.querySelector<Control>('input, select, textarea');

/** Whether somebody has written or chosen anything in a group or an item, beside its key and what it cites. */
export const hasContent = (owner: HTMLElement): boolean =>
  [...owner.querySelectorAll<HTMLInputElement>('input, select, textarea')].some(
    (control) =>
      control.closest('[data-field=key], [data-citations]') === null &&
      (control.type === 'checkbox' ? control.checked : control.value !== ''),
  );
