import type { Locale } from '../config/locales.ts';
import en from './reasons/en.json' with { type: 'json' };
import es from './reasons/es.json' with { type: 'json' };
import fr from './reasons/fr.json' with { type: 'json' };
import pt from './reasons/pt.json' with { type: 'json' };

/** Why a header or a text cannot be read, and what to write instead. */
interface Words {
  what: string;
  fix: string;
}

/** What a parser found, in our own words: its own are English. */
export type ReasonId = keyof typeof en;

const reasons: Record<Locale, Record<ReasonId, Words>> = { es, en, pt, fr };

export const reasonIds = Object.keys(en) as ReasonId[];

const isReason = (id: string): id is ReasonId => Object.hasOwn(en, id);

/** The words of a reason in a language; nothing where it is none. */
export const reasonWords = (id: string, locale: Locale): Words | undefined => (isReason(id) ? reasons[locale][id] : undefined);
