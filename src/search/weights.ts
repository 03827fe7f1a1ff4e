import type { Collection } from '../config/routes.ts';
import type { Code } from '../schemas/vocabularies/index.ts';

/**
 * Everything that decides which entry stands before which, with its reason.
 * A word's own score is Pagefind's: its rarity (idf) times how much of the entry's text and heads it makes up (BM25).
 */
export const weights = {
  /** How Pagefind weighs one word: what `pagefind.options({ ranking })` takes. */
  word: {
    // A word is rarely the beginning of the one that is meant, and the less so the longer that is.
    termSimilarity: 1.5,
    // A long entry says more words by chance.
    pageLength: 0.5,
    // The fifth mention of a word tells less than the first.
    termSaturation: 1.4,
    termFrequency: 1,
    // Whoever types an accent means it.
    diacriticSimilarity: 0.3,
    // What an entry is called tells most, how it is summed up next; the text itself counts up to 2.4 by saturation.
    metaWeights: { title: 3, names: 3, summary: 1.5 },
  },
  /** An entry with half of what was asked is worth far less than half: this power of the share of the query it has. */
  coverage: 2.5,
  /** An entry is shown if it has this share of what the best one has, words weighed by rarity. */
  enough: 0.6,
  /** Added, in parts of the query's whole rarity, where its words stand together in the text as they were typed. */
  together: 0.8,
  /** Added, likewise, where the title or the other names have them all. */
  named: 2,
  /** Added, likewise, where the title, the short name in it or another name says just that: whoever types a name looks for that entry. */
  called: 8,
  /** A role that the query asks for counts as a word of its rarity would that stands so often in the text. */
  asked: 1.5,
  /** How many words apart two words of the query may stand in a text to stand together: little words stand between. */
  near: 4,
  /** One looks for what was done and with whom; themes and guides lead there, and come before them only when named. */
  type: {
    practices: 1.25,
    exchanges: 1.25,
    adaptations: 1,
    partners: 0.9,
    agreements: 0.95,
    networks: 0.95,
    themes: 0.85,
    guides: 0.85,
  } satisfies Record<Exclude<Collection, 'pages'>, number>,
  /** What nobody has looked at again for long stands lower, and is never hidden. */
  freshness: { current: 1, closed: 1, due: 0.95, expired: 0.8 } satisfies Record<Code<'freshness'>, number>,
} as const;

/** What stands on an entry's page, against its text (1), as Pagefind reads it: a heading is more than a sentence, what we add from its first theme too, from links less. */
export const pageWeights = { title: 7, summary: 3, names: 3, main: 2, about: 1, mentioned: 0.4 } as const;
