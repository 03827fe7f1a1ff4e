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

const problems: Record<Locale, Record<keyof typeof en, Words>> = { es, en, pt, fr };

export const isRule = (id: string): id is keyof typeof en => Object.hasOwn(en, id);

/** The words of a rule of `check` in a language; `{name}` stands for what was found. */
export const problemWords = (rule: keyof typeof en, locale: Locale): Words => problems[locale][rule];
