import type { RuleId } from '../../entries/problem.ts';
import { ruleIds } from '../../i18n/problems.ts';

type FamilyOf<R> = R extends `${infer Name}/${string}` ? Name : never;
/** What a rule looks at: the first part of its name. */
export type Family = FamilyOf<RuleId>;

export const familyOf = (rule: RuleId): Family => rule.split('/')[0] as Family;

/** The rules by family, both in the order of their names. */
export const families = (): { family: Family; rules: RuleId[] }[] =>
  [...Map.groupBy(ruleIds, familyOf)].map(([family, rules]) => ({ family, rules }));
