import { z } from 'astro/zod';
import { foot, head, statement } from './common.ts';
import { cite, date, field, group, keyed, list, name, ref, slug, text, vocab } from './field.ts';

export const adaptation = z.strictObject({
  ...head(),
  taken: group('adaptation.taken', {
    practice: ref('adaptation.taken.practice', 'practices').optional(),
    components: list(
      'adaptation.taken.components',
      field('adaptation.taken.component', z.string().regex(slug, { error: 'key' })),
    ).optional(),
    from: list('adaptation.taken.from', ref('adaptation.taken.partner', 'partners')).min(1),
    text: text('adaptation.taken.text', 600),
  }),
  adopter: ref('adaptation.adopter', 'partners'),
  via: list('adaptation.via', ref('adaptation.via.item', 'exchanges')).optional(),
  themes: list('themes', ref('themes.item', 'themes')).min(1),
  changes: keyed('adaptation.changes', statement).optional(),
  stage: vocab('adaptation.stage', 'stage'),
  stageAsOf: date('adaptation.stageAsOf'),
  kind: vocab('adaptation.kind', 'adaptation-kind').optional(),
  evidence: keyed('adaptation.evidence', {
    text: text('adaptation.evidence.text'),
    by: name('adaptation.evidence.by'),
    on: date('adaptation.evidence.on'),
    source: cite(),
  }).refine((items) => items.length > 0, { error: 'no-evidence' }),
  checked: date('adaptation.checked'),
  confirmedBy: keyed('adaptation.confirmedBy', {
    side: vocab('adaptation.confirmedBy.side', 'confirmed-by'),
    on: date('adaptation.confirmedBy.on').optional(),
    source: cite(),
  }).optional(),
  ...foot(),
});
