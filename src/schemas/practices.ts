import { z } from 'astro/zod';
import { amount, foot, head, statement } from './common.ts';
import { cite, country, date, group, keyed, list, name, period, ref, text, vocab, field } from './field.ts';

export const practice = z.strictObject({
  ...head(),
  institution: ref('practice.institution', 'partners'),
  institutionThen: name('practice.institutionThen').optional(),
  country: country('practice.country'),
  themes: list('themes', ref('themes.item', 'themes')).min(1),
  period: period('practice.period').optional(),
  status: vocab('practice.status', 'practice-status'),
  statusAsOf: date('practice.statusAsOf').optional(),
  problem: text('practice.problem'),
  population: group('practice.population', {
    groups: list('practice.population.groups', vocab('practice.population.group', 'population')).optional(),
    text: text('practice.population.text', 300).optional(),
  }).optional(),
  components: keyed('practice.components', {
    title: text('practice.component.title', 140),
    text: text('practice.component.text'),
  }).optional(),
  results: keyed('practice.results', {
    indicator: text('result.indicator', 200),
    ...amount,
    year: field('result.year', z.int().min(1900).max(2100)),
    source: cite(),
  }).optional(),
  resources: keyed('practice.resources', {
    kind: field('resource.kind', z.enum(['staff', 'money', 'time'])),
    text: text('resource.text', 400),
    year: field('resource.year', z.int().min(1900).max(2100)).optional(),
    source: cite(),
  }).optional(),
  legalBasis: keyed('practice.legalBasis', { text: text('practice.legalBasis.text', 400), source: cite().optional() }).optional(),
  conditions: keyed('practice.conditions', statement).optional(),
  limits: keyed('practice.limits', statement).optional(),
  lessons: keyed('practice.lessons', statement).optional(),
  evidence: vocab('practice.evidence', 'evidence'),
  comments: keyed('practice.comments', {
    side: vocab('practice.comment.side', 'social-partner'),
    organisation: name('practice.comment.organisation'),
    text: text('practice.comment.text'),
    on: date('practice.comment.on'),
    source: cite(),
  }).optional(),
  ...foot(),
});
