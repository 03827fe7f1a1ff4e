import { z } from 'astro/zod';
import { cite, date, field, keyed, language, name, text, url, vocab, type HelpKey } from './field.ts';
import { verified } from './review.ts';

export const sources = () =>
  keyed('sources', {
    title: name('source.title', 400),
    publisher: name('source.publisher'),
    url: url('source.url'),
    published: date('source.published').optional(),
    language: language('source.language'),
    kind: vocab('source.kind', 'source-kind'),
    read: date('source.read'),
  });

/**
 * What every entry of the knowledge base has; the team's pages have title and summary alone.
 * @param title how the title is explained where it is a name.
 */
export const head = (title: HelpKey = 'title') => ({
  title: text(title, 140),
  summary: text('summary', 420),
});

/** What the entries of the knowledge base end with: the facts come first, then where they are from and who answered for them. */
export const foot = () => ({
  sources: sources().refine((items) => items.length > 0, { error: 'no-source' }),
  verified: verified(),
});

/** An acronym, and the official ones in other languages: facts, not translations. */
export const acronyms = () => ({
  acronym: name('acronym', 30).optional(),
  acronymIn: field(
    'acronymIn',
    z.strictObject({
      es: name('acronymIn', 30).optional(),
      en: name('acronymIn', 30).optional(),
      pt: name('acronymIn', 30).optional(),
      fr: name('acronymIn', 30).optional(),
    }),
  ).optional(),
});

/** A stated text with its source: lessons, conditions, outputs. */
export const statement = { text: text('statement.text'), source: cite().optional() };

/** A figure as it was reported. `to` closes a range; money has a currency (ISO 4217), the rest a unit in words. */
export const amount = {
  value: field('amount.value', z.number()),
  to: field('amount.to', z.number()).optional(),
  qualifier: vocab('amount.qualifier', 'qualifier').optional(),
  unit: text('amount.unit', 80).optional(),
  currency: field('amount.currency', z.string().regex(/^[A-Z]{3}$/, { error: 'currency' })).optional(),
};
