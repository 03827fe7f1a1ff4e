import type { Locale } from '../config/locales.ts';
import type { Code } from '../schemas/vocabularies/index.ts';
import type { CountryCode } from '../schemas/field.ts';
import { compareIn, formatLabels, formatList } from './format.ts';
import { countryName, labelOf } from './labels.ts';
import { t } from './t.ts';

/** The numbers that a part of the report says, by controlled value where there are such. */
export interface ReportNumbers {
  exchanges: number;
  modalities: readonly (readonly [Code<'modality'>, number])[];
  countries: readonly CountryCode[];
  practices: number;
  adaptations: number;
  stages: readonly (readonly [Code<'stage'>, number])[];
  outcomes: number;
  commitments: number;
  states: readonly (readonly [Code<'follow-up-state'>, number])[];
}

/** A piece of a sentence; `measure` names the number that it says, for a link to the entries behind it. */
export interface Piece {
  text: string;
  measure?: string;
}

/** A sentence in pieces: what stands in `[…]` says a number, and the measures name these numbers in their order. */
function piecesOf(text: string, measures: readonly string[]): Piece[] {
  const left = [...measures];
  return text.split(/\[([^\]]*)\]/).flatMap((piece, index): Piece[] => {
    if (piece === '') return [];
    const measure = index % 2 === 1 ? left.shift() : undefined;
    return [measure === undefined ? { text: piece } : { text: piece, measure }];
  });
}

/** Names of countries in the order of the language. */
const countriesIn = (countries: readonly CountryCode[], locale: Locale): string =>
  formatList(countries.map((code) => countryName(code, locale)).sort(compareIn(locale)), locale);

type Counted<C extends string> = readonly (readonly [C, number])[];
type Vocabulary = 'modality' | 'stage' | 'follow-up-state';

/** `Cooperación Sur-Sur (34), cooperación triangular (12)`, each number a link. */
const counted = <V extends Vocabulary>(vocabulary: V, values: Counted<Code<V>>, locale: Locale): string =>
  formatLabels(
    values.map(([code, count]) => `${labelOf(vocabulary, code, locale)} ([${count}])`),
    locale,
  );

function byValue<V extends Vocabulary>(vocabulary: V, values: Counted<Code<V>>, locale: Locale): Piece[][] {
  if (values.length === 0) return [];
  const text = t(locale, `report.say.${vocabulary}`, { list: counted(vocabulary, values, locale) });
  return [
    piecesOf(
      text,
      values.map(([code]) => `${vocabulary}-${code}`),
    ),
  ];
}

/** What a part of the report says, as sentences that one can read aloud; what no source reports is said so. */
export function sentencesOf(numbers: ReportNumbers, locale: Locale): Piece[][] {
  const { exchanges, countries, practices, adaptations, outcomes, commitments } = numbers;
  if (exchanges === 0) return [[{ text: t(locale, 'report.say.noExchanges') }]];
  const of = exchanges;
  const say = (name: 'exchanges' | 'practices' | 'adaptations' | 'outcomes' | 'commitments', count: number): Piece[] => {
    const none = { practices: 'noPractices', adaptations: 'noAdaptations', outcomes: 'noOutcomes', commitments: 'noCommitments' } as const;
    if (count === 0 && name !== 'exchanges') return [{ text: t(locale, `report.say.${none[name]}`) }];
    return piecesOf(t(locale, `report.say.${name}`, { count, of }), [name]);
  };
  const took = { count: countries.length, countries: countriesIn(countries, locale) };
  return [
    say('exchanges', exchanges),
    ...byValue('modality', numbers.modalities, locale),
    ...(countries.length === 0 ? [] : [piecesOf(t(locale, 'report.say.countries', took), ['countries'])]),
    say('practices', practices),
    say('adaptations', adaptations),
    ...byValue('stage', numbers.stages, locale),
    say('outcomes', outcomes),
    say('commitments', commitments),
    ...byValue('follow-up-state', numbers.states, locale),
  ];
}
