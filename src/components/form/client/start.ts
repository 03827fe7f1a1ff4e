import type { Locale } from '../../../config/locales.ts';
import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { FormSettings } from '../settings.ts';
import { askedBy } from './asked.ts';
import type { Base, Checker } from './checker.ts';
import type { NameLists } from './known.ts';
import { Preview } from './preview.ts';
import { sourcesAt } from './sources.ts';
import type { Writing } from './writing.ts';

/** Languages are known by their names as entries are. */
async function namesAt({ base, locale, languages }: FormSettings): Promise<NameLists> {
  const response = await fetch(`${base}words/${locale}/names.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const lists = (await response.json()) as NameLists;
  return {
    ...lists,
    languages: Object.fromEntries(Object.entries(languages).map(([code, title]) => [code, { title, names: [], langs: [] }])),
  };
}

/** What is written, and the name that its draft is kept under. */
interface Begun {
  writing: Writing;
  name: string;
}

interface Means {
  root: HTMLElement;
  settings: FormSettings;
  checker: Checker;
  base: Base;
}

/** Says on the page what one does there, where that is with an entry that is there. */
function tellWhat(root: HTMLElement, kind: 'correct' | 'translate', title: string): void {
  for (const lead of document.querySelectorAll<HTMLElement>('[data-lead]')) lead.hidden = lead.dataset['lead'] !== kind;
  const heading = document.querySelector('h1');
  if (heading !== null) heading.textContent = title;
  document.title = title;
  part(root, 'draft').textContent = '';
}

async function beginNew({ root, settings, base }: Means): Promise<Begun> {
  const { EntryForm } = await import('./entry-form.ts');
  const writing = new EntryForm(root, settings, base.names);
  writing.begin();
  return { writing, name: `${settings.collection}:${settings.locale}` };
}

const titleOf = ({ settings, base }: Means, id: string): string => base.names[settings.collection]?.[id]?.title ?? id;

async function beginTranslation(means: Means, id: string, to: Locale): Promise<Begun | undefined> {
  const { root, settings, base, checker } = means;
  const { collection, languages, tag, texts } = settings;
  const { langs = [] } = base.names[collection]?.[id] ?? {};
  const [lang] = langs;
  if (lang === undefined || lang === to) return undefined;
  const read = async (one: Locale): Promise<string | undefined> => (langs.includes(one) ? base.source(collection, id, one) : undefined);
  const [text, there] = await Promise.all([read(lang), read(to)]);
  const original = text === undefined ? undefined : checker.originalOf(collection, id, lang, text);
  if (original === undefined) return undefined;
  const present = there === undefined ? undefined : checker.presentOf(collection, to, there);
  const { TranslationForm } = await import('./translation-form.ts');
  const writing = new TranslationForm(root, settings, checker, { original, to, present });
  writing.refresh();
  tellWhat(root, 'translate', speaker(tag)(texts.translating, { title: titleOf(means, id), language: languages[to] ?? to }));
  return { writing, name: `${collection}/${id}/${to}` };
}

async function beginCorrection(means: Means, id: string, lang: Locale): Promise<Begun | undefined> {
  const { root, settings, base, checker } = means;
  const { collection } = settings;
  const text = await base.source(collection, id, lang);
  if (text === undefined) return undefined;
  if (checker.presentOf(collection, lang, text) !== undefined) return beginTranslation(means, id, lang);
  const { EntryForm } = await import('./entry-form.ts');
  const writing = new EntryForm(root, settings, base.names, { id, lang, text });
  writing.fill(checker.contentOf(collection, id, lang, text));
  tellWhat(root, 'correct', speaker(settings.tag)(settings.texts.correcting, { title: titleOf(means, id) }));
  return { writing, name: `${collection}/${id}/${lang}` };
}

/** Begins what the address asks for. @returns nothing where it asks for an entry that is not there. */
async function begin(means: Means): Promise<Begun | undefined> {
  const asked = askedBy(location.search);
  if (asked.kind === 'new') return beginNew(means);
  if (asked.collection !== means.settings.collection) return undefined;
  return asked.kind === 'correct' ? beginCorrection(means, asked.id, asked.lang) : beginTranslation(means, asked.id, means.settings.locale);
}

async function open(root: HTMLElement, settings: FormSettings): Promise<string> {
  const say = speaker(settings.tag);
  const [names, { checker }, { Checking }, { Ends }, { keepDraft }] = await Promise.all([
    namesAt(settings),
    import('./checker.ts'),
    import('./checking.ts'),
    import('./ends.ts'),
    import('./keeping.ts'),
  ]);
  const [today = ''] = new Date().toISOString().split('T');
  const base: Base = { names, source: sourcesAt(settings.base), today };
  const begun = await begin({ root, settings, checker, base });
  if (begun === undefined) return say(settings.texts.gone);
  const { writing, name } = begun;
  const ends = new Ends(root, settings);
  const preview = new Preview(writing, base);
  const checking = new Checking(writing, checker, base, (verdict) => preview.follow(verdict));
  preview.opened(() => void checking.follow());
  keepDraft(writing, name);
  // What is written from here on is not in the text that stands ready.
  root.addEventListener('input', () => ends.close());
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    ends.close();
    void checking.finish().then((ready) => {
      if (ready !== undefined) ends.open(ready);
    });
  });
  root.classList.add('started');
  return '';
}

/** Makes a page's fields a form to write in. */
export function start(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset['form'] ?? '') as FormSettings;
  const tell = (text: string): void => {
    part(root, 'state').textContent = text;
  };
  open(root, settings).then(tell, () => tell(speaker(settings.tag)(settings.texts.failed)));
}
