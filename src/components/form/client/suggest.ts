import { namesOf, type NameLists } from './known.ts';

const idOf = (list: string): string => `names-${list.replaceAll(' ', '-')}`;

/** Ties every box that suggests to the browser's own list of names; a list is made once, when first needed. */
export function suggestIn(root: HTMLElement, lists: NameLists): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-list]')) {
    const list = input.dataset['list'] ?? '';
    const id = idOf(list);
    if (document.getElementById(id) === null) {
      const datalist = document.createElement('datalist');
      datalist.id = id;
      datalist.append(...namesOf(lists, list).map(({ title }) => new Option(title, title)));
      document.body.append(datalist);
    }
    input.setAttribute('list', id);
  }
}
