import type { Locale } from '../../config/locales.ts';
import type { Collection } from '../../config/routes.ts';
import { joinBody } from '../../entries/body-sections.ts';
import { privateIn } from '../../check/privacy.ts';
import { t } from '../../i18n/t.ts';
import { sectionsOf } from '../../schemas/registry.ts';
import { paragraphProse } from '../../sheets/read/prose.ts';
import { remedy } from './answer.ts';
import type { Asker } from './asker.ts';

/** A paragraph of plain text for each section of an entry's text that has one, by its key. */
export type Paragraphs = Record<string, string>;

export const sectionCount = (collection: Collection): number => sectionsOf[collection]?.length ?? 0;

interface Writing {
  asker: Asker;
  /** The person's language. */
  lang: Locale;
  /** The language of the text. */
  textLang: Locale;
  /** Called before each section, counted from 1. */
  step: (number: number) => void;
}

/** Asks for a paragraph of each section of a collection's text that `into` does not have; each may be left out. */
export async function askBody(collection: Collection, into: Paragraphs, { asker, lang, textLang, step }: Writing): Promise<void> {
  for (const [index, { key, heading }] of (sectionsOf[collection] ?? []).entries()) {
    if (into[key] !== undefined) continue;
    step(index + 1);
    const label = t(lang, 'new.section', { heading: heading[textLang] });
    const text = await asker.text({
      label,
      help: t(lang, 'new.section.help'),
      required: false,
      refuse: (written) => {
        const problem = privateIn(written);
        return problem === undefined ? undefined : remedy(problem, lang);
      },
    });
    if (text !== '') into[key] = text;
  }
}

/** The body of a new entry: its paragraphs under their headings, and no heading without a text. @param sources keys, as `[1]` cites them. */
export const bodyOf = (collection: Collection, paragraphs: Paragraphs, textLang: Locale, sources: readonly string[]): string =>
  joinBody(collection, textLang, {
    before: '',
    sections: Object.fromEntries(Object.entries(paragraphs).map(([key, text]) => [key, paragraphProse(text, sources)])),
  }).body;
