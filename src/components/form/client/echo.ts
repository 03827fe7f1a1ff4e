import { readAs } from '../../../i18n/typed/value.ts';
import { speaker, type Words } from '../../site/client/words.ts';
import { controlIn } from './dom.ts';
import { single, type Means } from './read.ts';

/** Says under figures, dates and addresses how they are read. */
export function echo(form: HTMLElement, means: Means, tag: string, words: Words): void {
  const say = speaker(tag);
  for (const field of form.querySelectorAll<HTMLElement>('[data-kind=number], [data-kind=date], [data-kind=url]')) {
    const text = controlIn(field)?.value.trim() ?? '';
    const value = readAs(field.dataset['kind'], text, single(field, means), means.locale);
    const shown = field.querySelector<HTMLElement>(':scope > [data-read]');
    if (value === undefined) {
      if (shown !== null) shown.textContent = '';
      continue;
    }
    const place = shown ?? document.createElement('p');
    place.className = 'field-hint';
    place.dataset['read'] = '';
    place.role = 'status';
    if (shown === null) field.append(place);
    const said = say(words, { value });
    if (place.textContent !== said) place.textContent = said;
  }
}
