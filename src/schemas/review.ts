import type { Code } from './vocabularies/index.ts';
import { date, group, list, name, ref, soundIn, text, vocab } from './field.ts';

type Part = 'by' | 'channel' | 'reference' | 'objected' | 'note';

/**
 * What each state of review must say of how it came about, and what else it may say: who confirms, reviews or objects is an
 * institution (`by`), never a person. `rule` names the refusal where a part is missing.
 */
const states: Record<Code<'review'>, { needs: readonly Part[]; may: readonly Part[]; rule: string }> = {
  desk: { needs: [], may: ['note'], rule: 'review-extra' },
  confirmed: { needs: ['by', 'channel', 'reference'], may: ['note'], rule: 'review-confirmed' },
  'peer-reviewed': { needs: ['by', 'reference'], may: ['note'], rule: 'review-peer' },
  contested: { needs: ['by', 'objected', 'note'], may: ['channel', 'reference'], rule: 'review-contested' },
};
const parts: readonly Part[] = ['by', 'channel', 'reference', 'objected', 'note'];

/** `on` is the day of the last look at the whole entry: of the confirmation or the peer review where there is one. */
const said = () =>
  group('verified', {
    on: date('verified.on'),
    review: vocab('verified.review', 'review'),
    by: list('verified.by', ref('verified.by.item', 'partners')).min(1).optional(),
    channel: vocab('verified.channel', 'confirmation-channel').optional(),
    reference: name('verified.reference').optional(),
    objected: date('verified.objected').optional(),
    note: text('verified.note').optional(),
  });

/** How an entry begins: looked at by the desk alone. @param on `YYYY-MM-DD` */
export const unreviewed = (on: string) => ({ on, review: 'desk' as const });

/** How an entry was reviewed, by whom and when; each state says what makes it one. */
export const verified = () =>
  said().superRefine(
    (value, context) => {
      const { needs, may, rule } = states[value.review];
      const wrong = new Set(context.issues.map(({ path }) => path?.[0]));
      const refuse = (message: string, part: Part) => context.addIssue({ code: 'custom', message, path: [part] });
      for (const part of needs) if (value[part] === undefined && !wrong.has(part)) refuse(rule, part);
      for (const part of parts) if (value[part] !== undefined && ![...needs, ...may].includes(part)) refuse('review-extra', part);
    },
    { when: soundIn('review') },
  );
