import activityMode from './activity-mode.json' with { type: 'json' };
import adaptationKind from './adaptation-kind.json' with { type: 'json' };
import agreementType from './agreement-type.json' with { type: 'json' };
import alignment from './alignment.json' with { type: 'json' };
import attribution from './attribution.json' with { type: 'json' };
import audience from './audience.json' with { type: 'json' };
import benefit from './benefit.json' with { type: 'json' };
import confirmationChannel from './confirmation-channel.json' with { type: 'json' };
import confirmedBy from './confirmed-by.json' with { type: 'json' };
import cooperationFunction from './cooperation-function.json' with { type: 'json' };
import costKind from './cost-kind.json' with { type: 'json' };
import declarationChannel from './declaration-channel.json' with { type: 'json' };
import evidence from './evidence.json' with { type: 'json' };
import exchangeStatus from './exchange-status.json' with { type: 'json' };
import followUpState from './follow-up-state.json' with { type: 'json' };
import format from './format.json' with { type: 'json' };
import freshness from './freshness.json' with { type: 'json' };
import matchScheme from './match-scheme.json' with { type: 'json' };
import mechanism from './mechanism.json' with { type: 'json' };
import modality from './modality.json' with { type: 'json' };
import networkMechanism from './network-mechanism.json' with { type: 'json' };
import partnerKind from './partner-kind.json' with { type: 'json' };
import population from './population.json' with { type: 'json' };
import practiceStatus from './practice-status.json' with { type: 'json' };
import qualifier from './qualifier.json' with { type: 'json' };
import relationChannel from './relation-channel.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import role from './role.json' with { type: 'json' };
import socialPartner from './social-partner.json' with { type: 'json' };
import sourceKind from './source-kind.json' with { type: 'json' };
import stage from './stage.json' with { type: 'json' };
import subRegion from './sub-region.json' with { type: 'json' };
import tradition from './tradition.json' with { type: 'json' };
import translationMethod from './translation-method.json' with { type: 'json' };
import translationState from './translation-state.json' with { type: 'json' };

/** Every controlled vocabulary, keyed by the name of its file. */
export const vocabularies = {
  modality,
  role,
  format,
  'activity-mode': activityMode,
  mechanism,
  'exchange-status': exchangeStatus,
  'practice-status': practiceStatus,
  evidence,
  'partner-kind': partnerKind,
  tradition,
  'relation-channel': relationChannel,
  stage,
  'adaptation-kind': adaptationKind,
  attribution,
  benefit,
  'cost-kind': costKind,
  'follow-up-state': followUpState,
  'agreement-type': agreementType,
  review,
  freshness,
  alignment,
  qualifier,
  'network-mechanism': networkMechanism,
  audience,
  'translation-method': translationMethod,
  'translation-state': translationState,
  'confirmed-by': confirmedBy,
  'social-partner': socialPartner,
  'source-kind': sourceKind,
  'match-scheme': matchScheme,
  'declaration-channel': declarationChannel,
  'confirmation-channel': confirmationChannel,
  'cooperation-function': cooperationFunction,
  'sub-region': subRegion,
  population,
} as const;

/** Name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** A code of the vocabulary `N`. */
export type Code<N extends VocabularyName> = Extract<keyof (typeof vocabularies)[N], string>;

/** The codes of a vocabulary, in the order of its file; never empty. */
export function codes<N extends VocabularyName>(name: N): [Code<N>, ...Code<N>[]] {
  const [first, ...rest] = Object.keys(vocabularies[name]) as Code<N>[];
  if (first === undefined) throw new Error(`The vocabulary "${name}" has no codes`);
  return [first, ...rest];
}
