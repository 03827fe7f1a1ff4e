import { z } from 'astro/zod';
import { foot, head } from './common.ts';
import { cite, list, name, ref, text, vocab, words } from './field.ts';

/** A concept in the sense of SKOS: labels and notes per language, broader and related concepts, matches in other schemes. */
export const theme = z.strictObject({
  ...head('theme.title'),
  synonyms: words('theme.synonyms').optional(),
  definition: text('theme.definition', 600),
  broader: list('theme.broader', ref('theme.broader.item', 'themes')).optional(),
  related: list('theme.related', ref('theme.related.item', 'themes')).optional(),
  matches: list(
    'theme.matches',
    z.strictObject({ scheme: vocab('theme.match.scheme', 'match-scheme'), code: name('theme.match.code', 120), source: cite() }),
  ).optional(),
  ...foot(),
});
