import type { Locale } from '../config/locales.ts';
import questionWords from '../i18n/question-words.json' with { type: 'json' };
import countries from '../schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../schemas/field.ts';
import { entriesByCountry } from '../graph/derive/countries.ts';
import type { QuestionWords } from './client/asked.ts';
import type { Ground } from './facets.ts';
import { stopWords } from './stop-words.ts';
import { commonWords } from './vocabulary.ts';
import { fold } from './words.ts';

/** How one asks in a language: what the browser needs to read a question. */
export function questionOf(ground: Ground, locale: Locale): QuestionWords {
  const { learning, sharing, from, to, articles } = questionWords[locale];
  const present = [...entriesByCountry(ground.graph)].filter(([, keys]) => keys.length > 0).map(([code]) => code);
  return {
    stop: [...stopWords(ground.graph, locale)],
    common: commonWords(ground, locale),
    learning: learning.map(fold),
    sharing: sharing.map(fold),
    from: from.map(fold),
    to: to.map(fold),
    articles: articles.map(fold),
    countries: Object.fromEntries(present.map((code: CountryCode) => [code, fold(countries[code].name[locale])])),
  };
}
