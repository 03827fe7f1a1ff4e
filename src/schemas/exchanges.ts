import { z } from 'astro/zod';
import { amount, foot, head, statement } from './common.ts';
import {
  anyRef,
  cite,
  count,
  country,
  date,
  field,
  flag,
  group,
  keyed,
  language,
  list,
  name,
  period,
  ref,
  slug,
  soundIn,
  text,
  url,
  vocab,
} from './field.ts';

/** A participant is a partner with a profile, or a named institution of a country that has none yet. */
const participant = z
  .strictObject({
    partner: ref('participant.partner', 'partners').optional(),
    name: name('participant.name').optional(),
    country: country('participant.country').optional(),
    role: vocab('participant.role', 'role'),
  })
  .refine((value) => (value.partner === undefined) !== (value.name === undefined), {
    error: 'participant',
    when: soundIn('partner', 'name'),
  });

const activity = {
  title: text('activity.title', 200).optional(),
  date: period('activity.date').optional(),
  place: text('activity.place', 120).optional(),
  country: country('activity.country').optional(),
  mode: vocab('activity.mode', 'activity-mode').optional(),
  format: vocab('activity.format', 'format').optional(),
  participants: list('activity.participants', participant).min(1),
  source: cite(),
};

export const exchange = z.strictObject({
  ...head(),
  modality: vocab('exchange.modality', 'modality'),
  modalityAsReported: keyed('exchange.modalityAsReported', {
    term: name('exchange.modalityAsReported.term'),
    by: name('exchange.modalityAsReported.by'),
    source: cite(),
  }).optional(),
  mechanism: group('exchange.mechanism', {
    kind: vocab('exchange.mechanism.kind', 'mechanism'),
    call: name('exchange.mechanism.call', 80).optional(),
    source: cite().optional(),
  }).optional(),
  status: vocab('exchange.status', 'exchange-status'),
  period: period('exchange.period'),
  request: group('exchange.request', {
    by: ref('exchange.request.by', 'partners'),
    on: date('exchange.request.on').optional(),
    text: text('exchange.request.text', 400).optional(),
    source: cite(),
  }).optional(),
  series: group('exchange.series', {
    id: field('exchange.series.id', z.string().regex(slug, { error: 'id' })),
    phase: field('exchange.series.phase', z.int().positive()),
  }).optional(),
  activities: keyed('exchange.activities', activity).refine((items) => items.length > 0, { error: 'no-activity' }),
  languages: list('exchange.languages', language('language')).optional(),
  interpretation: text('exchange.interpretation', 200).optional(),
  delegation: group('exchange.delegation', {
    total: count('exchange.delegation.total').optional(),
    women: count('exchange.delegation.women').optional(),
    men: count('exchange.delegation.men').optional(),
    source: cite(),
  }).optional(),
  themes: list('themes', ref('themes.item', 'themes')).min(1),
  practices: list('exchange.practices', ref('exchange.practice', 'practices')).optional(),
  frameworks: list('exchange.frameworks', anyRef('exchange.framework', ['agreements', 'networks'])).optional(),
  design: group('exchange.design', {
    askedBy: list('exchange.design.askedBy', ref('exchange.design.partner', 'partners')).optional(),
    termsBy: list('exchange.design.termsBy', ref('exchange.design.partner', 'partners')).optional(),
    tookPart: list('exchange.design.tookPart', ref('exchange.design.partner', 'partners')).optional(),
    text: text('exchange.design.text', 500).optional(),
    source: cite(),
  }).optional(),
  costs: keyed('exchange.costs', {
    payer: ref('exchange.cost.payer', 'partners').optional(),
    payerName: name('exchange.cost.payerName').optional(),
    kind: vocab('exchange.cost.kind', 'cost-kind'),
    amount: group('exchange.cost.amount', amount).optional(),
    inKind: flag('exchange.cost.inKind').optional(),
    text: text('exchange.cost.text', 300).optional(),
    source: cite(),
  }).optional(),
  outputs: keyed('exchange.outputs', { ...statement, source: cite(), on: date('statement.on').optional() }).optional(),
  outcomes: keyed('exchange.outcomes', {
    ...statement,
    attribution: vocab('exchange.outcome.attribution', 'attribution'),
    on: date('statement.on').optional(),
    source: cite(),
  }).optional(),
  commitments: keyed('exchange.commitments', {
    ...statement,
    who: ref('exchange.commitment.who', 'partners').optional(),
    by: date('exchange.commitment.by').optional(),
    state: vocab('exchange.commitment.state', 'follow-up-state'),
    source: cite(),
  }).optional(),
  lessons: keyed('exchange.lessons', { ...statement, source: cite() }).optional(),
  benefits: keyed('exchange.benefits', {
    kind: vocab('exchange.benefit.kind', 'benefit'),
    text: text('exchange.benefit.text', 400).optional(),
    source: cite(),
  }).optional(),
  followUps: keyed('exchange.followUps', {
    text: text('exchange.followUp.text', 400).optional(),
    due: date('exchange.followUp.due').optional(),
    on: date('exchange.followUp.on').optional(),
    state: vocab('exchange.followUp.state', 'follow-up-state'),
    source: cite(),
  }).optional(),
  alignment: group('exchange.alignment', {
    state: vocab('exchange.alignment.state', 'alignment'),
    text: text('exchange.alignment.text', 400).optional(),
    priority: field('exchange.alignment.priority', z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, { error: 'priority' })).optional(),
    source: cite().optional(),
  })
    .refine((value) => value.state === 'not-stated' || value.source !== undefined, {
      error: 'alignment-source',
      path: ['source'],
      when: soundIn('state', 'source'),
    })
    .optional(),
  documents: keyed('exchange.documents', { title: text('document.title', 200), url: url('document.url') }).optional(),
  ...foot(),
});
