import type { Found } from './checker.ts';
import { controlIn, type Control } from './dom.ts';
import { placeOf } from './read.ts';

/** A problem with the element where it is mended, if there is one. */
export interface Placed {
  text: string;
  level: Found['level'];
  target: HTMLElement | undefined;
  field: HTMLElement | undefined;
  unnamed?: Found['unnamed'];
}

const targetOf = (field: HTMLElement): HTMLElement | undefined => {
  if (field.matches('fieldset')) return field;
  if (field.matches('[data-item]')) return field.querySelector<HTMLElement>(':scope > fieldset') ?? undefined;
  return controlIn(field) ?? undefined;
};

/** What a field is called on the form. */
const labelOf = (field: HTMLElement): string =>
  field.querySelector(':scope > :is(label, legend), :scope > fieldset > legend')?.firstChild?.textContent?.trim() ?? '';

/** Finds where each problem is mended. */
export function place(form: HTMLElement, places: ReadonlyMap<string, HTMLElement>, problems: readonly Found[]): Placed[] {
  return problems.map(({ field, section, text, level, unnamed }) => {
    const found =
      section === undefined
        ? placeOf(places, field ?? '')
        : (form.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`) ?? undefined);
    const target = found === undefined ? undefined : targetOf(found);
    return { text, level, field: found, target, ...(unnamed === undefined ? {} : { unnamed }) };
  });
}

const idOfMessage = (target: HTMLElement): string => `${target.id}-error`;

function withoutMessage(target: HTMLElement): string[] {
  const described = (target.getAttribute('aria-describedby') ?? '').split(' ');
  return described.filter((id) => id !== '' && id !== idOfMessage(target));
}

function describeBy(target: HTMLElement, ids: readonly string[]): void {
  if (ids.length === 0) target.removeAttribute('aria-describedby');
  else target.setAttribute('aria-describedby', ids.join(' '));
}

/** Takes every message away that a check has left. */
export function clearMessages(form: HTMLElement): void {
  for (const message of form.querySelectorAll('[data-found]')) message.remove();
  for (const target of form.querySelectorAll<HTMLElement>('[data-wrong]')) {
    delete target.dataset['wrong'];
    target.removeAttribute('aria-invalid');
    describeBy(target, withoutMessage(target));
  }
}

/** What one may press or follow where a name has no entry. */
export interface NameWords {
  isIt: string;
  propose: string;
  forms: Readonly<Record<string, string>>;
}

/** Takes the name that was pressed into its box. */
function nameButton(title: string, box: Control): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act';
  button.textContent = title;
  button.addEventListener('click', () => {
    box.value = title;
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return button;
}

/** What else there is to do about a name that no entry has: to take one that may be meant, or to write its entry. */
function offer(message: HTMLElement, box: Control, { maybe, collection }: NonNullable<Placed['unnamed']>, words: NameWords): void {
  if (maybe.length > 0) message.append(` ${words.isIt} `, ...maybe.flatMap((title) => [nameButton(title, box), ' ']));
  const form = collection === undefined ? undefined : words.forms[collection];
  if (form === undefined) return;
  const link = document.createElement('a');
  link.href = form;
  link.target = '_blank';
  link.textContent = words.propose;
  message.append(' ', link);
}

/** Says a problem at its field. */
export function showMessage({ text, level, target, unnamed }: Placed, words: NameWords): void {
  if (target === undefined || target.dataset['wrong'] !== undefined) return;
  const message = document.createElement('p');
  message.className = level === 'error' ? 'field-error' : 'field-advice';
  message.dataset['found'] = '';
  message.id = idOfMessage(target);
  message.textContent = text;
  if (unnamed !== undefined) offer(message, target as Control, unnamed, words);
  target.dataset['wrong'] = '';
  describeBy(target, [...withoutMessage(target), message.id]);
  if (target.matches('fieldset')) {
    const after = target.querySelector(':scope > .field-hint') ?? target.querySelector(':scope > legend');
    after?.after(message);
  } else {
    if (level === 'error') target.setAttribute('aria-invalid', 'true');
    target.before(message);
  }
}

/** Leads whoever writes to the beginning of a part of the page. */
export function leadTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

/** Opens whatever hides an element. */
export function reveal(element: HTMLElement): void {
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
}

/** The list over the form: each problem a link to where it is mended. */
export function summarise(list: HTMLElement, problems: readonly Placed[], at: (field: string, text: string) => string): void {
  list.replaceChildren(
    ...problems.map(({ text, target, field }) => {
      const item = document.createElement('li');
      if (target === undefined || field === undefined) {
        item.textContent = text;
        return item;
      }
      const link = document.createElement('a');
      link.href = `#${target.id}`;
      link.textContent = at(labelOf(field), text);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        reveal(target);
        target.focus();
        target.scrollIntoView({ block: 'center' });
      });
      item.append(link);
      return item;
    }),
  );
}
