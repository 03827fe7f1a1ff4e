import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { FormSettings } from '../settings.ts';
import { Checking } from './checking.ts';
import { EntryForm } from './entry-form.ts';
import { Ends } from './ends.ts';
import { keepDraft } from './keeping.ts';
import type { NameLists } from './known.ts';
import { sourcesAt } from './sources.ts';

/** Languages are known by their names as entries are. */
async function namesAt({ base, locale, languages }: FormSettings): Promise<NameLists> {
  const response = await fetch(`${base}words/${locale}/names.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const lists = (await response.json()) as NameLists;
  return { ...lists, languages: Object.fromEntries(Object.entries(languages).map(([code, title]) => [code, { title, langs: [] }])) };
}

async function open(root: HTMLElement, settings: FormSettings): Promise<void> {
  const [names, checker] = await Promise.all([namesAt(settings), import('./checker.ts')]);
  const [today = ''] = new Date().toISOString().split('T');
  const form = new EntryForm(root, settings, names);
  const ends = new Ends(root, settings);
  const checking = new Checking(form, checker, { names, source: sourcesAt(settings.base), today });
  form.begin();
  keepDraft(form, `${settings.collection}:${form.lang}`);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    ends.close();
    void checking.finish().then((ready) => {
      if (ready !== undefined) ends.open(ready);
    });
  });
  root.classList.add('started');
}

/** Makes a page's fields a form to write in. */
export function start(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset['form'] ?? '') as FormSettings;
  const tell = (text: string): void => {
    part(root, 'state').textContent = text;
  };
  open(root, settings).then(
    () => tell(''),
    () => tell(speaker(settings.tag)(settings.texts.failed)),
  );
}
