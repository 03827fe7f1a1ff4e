import { wordsIn } from '../words.ts';

/** How one asks in a language; every word folded. */
export interface QuestionWords {
  /** Searched without. */
  stop: string[];
  /** Forms of the verbs by which somebody learnt. */
  learning: string[];
  /** Forms of the verbs by which somebody shared. */
  sharing: string[];
  /** What stands before whom one learnt from. */
  from: string[];
  /** What stands before whom one shared with. */
  to: string[];
  /** What may stand between these and a country's name. */
  articles: string[];
  /** What nearly every entry says, fetched with the index. */
  common: string[];
  /** Country code → its name. */
  countries: Record<string, string>;
}

/** Who is asked about in which of the roles of an exchange. */
export interface Asked {
  country: string;
  roles: readonly string[];
}

const shared = ['provider', 'second-provider', 'two-way'];
const learnt = ['recipient', 'two-way'];

interface Named {
  country: string;
  /** Where its name begins and ends, counted in words of the query. */
  at: number;
  end: number;
}

/** The countries that a query names, in its order; of two names one of which is in the other, the longer. */
function namesIn(words: readonly string[], countries: QuestionWords['countries']): Named[] {
  const found = Object.entries(countries).flatMap(([country, name]) => {
    const parts = wordsIn(name);
    return words.flatMap((_, at): Named[] =>
      parts.every((part, step) => words[at + step] === part) ? [{ country, at, end: at + parts.length }] : [],
    );
  });
  const isWithin = (one: Named) => found.some((other) => other !== one && other.at <= one.at && other.end >= one.end);
  return found.filter((one) => !isWithin(one)).sort((a, b) => a.at - b.at);
}

/**
 * Who learnt and who shared, where a query asks for it: the promise of this site is to answer that. A country is what the word
 * before it and its article says; without one, it is who learns of a learning verb, and of a sharing verb who shares if it stands before.
 */
export function asked(query: string, { learning, sharing, from, to, articles, countries }: QuestionWords): Asked[] {
  const words = wordsIn(query);
  const verb = words.findIndex((word) => learning.includes(word) || sharing.includes(word));
  const learns = learning.includes(words[verb] ?? '');
  if (verb < 0) return [];
  const isPreposition = (word: string) => (learns ? from : to).includes(word);
  return namesIn(words, countries).flatMap(({ country, at }): Asked[] => {
    const near = words[at - 1] ?? '';
    const place = !isPreposition(near) && articles.includes(near) ? at - 1 : at;
    const before = words[place - 1] ?? '';
    if (learns) return [{ country, roles: isPreposition(before) ? shared : learnt }];
    if (isPreposition(before)) return [{ country, roles: learnt }];
    if (place === verb + 1) return [{ country, roles: [...new Set([...learnt, ...shared])] }];
    return place < verb ? [{ country, roles: shared }] : [];
  });
}
