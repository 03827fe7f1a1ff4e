import { lifted, pageAt } from '../../entry/client/pages.ts';
import type { EntryRecord } from '../record.ts';
import type { Kept } from './list.ts';
import type { Settings } from './settings.ts';

/** What an entry's own page says of it. */
export interface Entry {
  title: string;
  summary: string;
  /** The language of both, where it is not the page's. */
  lang: string;
  record: EntryRecord;
  /** Terms with their values: the band under the title and the facts beside the text. */
  facts: HTMLElement[];
  sources: HTMLElement | undefined;
  /** Below this site. */
  url: string;
  /** As it is cited. */
  address: string;
}

/** An entry of the list as it was found: read, no longer there, or out of reach. */
export type Found = { state: 'read'; entry: Entry } | { state: 'gone' | 'failed' };

export function urlOf({ key }: Kept, { places }: Settings): string | undefined {
  const [collection = '', id = ''] = key.split('/');
  return Object.hasOwn(places, collection) ? `${places[collection] ?? ''}${id}/` : undefined;
}

/** A word that opens to its meaning, as the word alone. */
function withoutMeanings(element: HTMLElement): HTMLElement {
  for (const meaning of element.querySelectorAll('details')) meaning.replaceWith(meaning.querySelector('summary')?.textContent ?? '');
  return element;
}

function entryOf(page: Document, url: string, { siteUrl }: Settings): Entry | undefined {
  const about = page.querySelector<HTMLElement>('[data-keep]')?.dataset['keep'];
  const heading = page.querySelector('h1');
  if (about === undefined || heading === null) return undefined;
  const facts = [...page.querySelectorAll('.band-facts > *, .facts dl > *')];
  const terms = facts.map((fact) => fact.querySelector('dt')?.textContent);
  const sources = page.querySelector('.sources ol');
  return {
    title: heading.textContent.trim(),
    summary: page.querySelector('.entry-head .lead')?.textContent.trim() ?? '',
    lang: heading.lang,
    record: JSON.parse(about) as EntryRecord,
    // What the band says is not said again.
    facts: facts.filter((_fact, index) => terms.indexOf(terms[index]) === index).map((fact) => withoutMeanings(lifted(fact, url))),
    sources: sources === null ? undefined : lifted(sources, url),
    url,
    address: new URL(url, siteUrl).href,
  };
}

/** Reads an entry of the list from its page; never throws. */
export async function findEntry(kept: Kept, settings: Settings): Promise<Found> {
  const url = urlOf(kept, settings);
  if (url === undefined) return { state: 'gone' };
  try {
    const page = await pageAt(url);
    const entry = page === undefined ? undefined : entryOf(page, url, settings);
    return entry === undefined ? { state: 'gone' } : { state: 'read', entry };
  } catch {
    return { state: 'failed' };
  }
}
