import type { Locale } from '../config/locales.ts';
import en from './problems/en.json' with { type: 'json' };
import es from './problems/es.json' with { type: 'json' };
import fr from './problems/fr.json' with { type: 'json' };
import pt from './problems/pt.json' with { type: 'json' };

/** What happened, why it matters, what to write instead. */
interface Words {
  what: string;
  why: string;
  fix: string;
}
type Rule = keyof typeof en;

const problems: Record<Locale, Record<Rule, Words>> = { es, en, pt, fr };

/** Every rule of `check`, its family first: `schema/date`. */
export const ruleIds = Object.keys(en).sort() as Rule[];

export const isRule = (id: string): id is keyof typeof en => Object.hasOwn(en, id);

/** The words of a rule of `check` in a language; `{name}` stands for what was found. */
export const problemWords = (rule: Rule, locale: Locale): Words => problems[locale][rule];

const open = (text: string): string => text.replace(/\{\w+\}/g, '…');

/** The words of a rule where nothing was found yet: an ellipsis stands for what it would name. */
export function ruleWords(rule: Rule, locale: Locale): Words {
  const { what, why, fix } = problemWords(rule, locale);
  return { what: open(what), why: open(why), fix: open(fix) };
}
