import type { Problem } from '../entries/problem.ts';
import { pagesOf } from './page.ts';
import type { PageRule } from './rule.ts';
import { privacyMail } from './rules/privacy-mail.ts';
import { privacyProfile } from './rules/privacy-profile.ts';
import { privacyTelephone } from './rules/privacy-telephone.ts';
import { isAddress } from './texts.ts';

/** In an address only where it leads tells of a person. */
const rulesFor = (text: string): readonly PageRule[] =>
  isAddress(text) ? [privacyProfile] : [privacyMail, privacyTelephone, privacyProfile];

/** What in a text that somebody is writing leads to a person: the first that the checker would say of it in an entry. */
export function privateIn(text: string): Problem | undefined {
  const found: Problem[] = [];
  for (const page of pagesOf({ files: [], parts: [], text: new Map([['', text]]) }))
    for (const rule of rulesFor(text))
      rule(page, (id, _where, params = {}) => found.push({ rule: id, file: '', line: 1, column: 1, params }), '');
  return found[0];
}
