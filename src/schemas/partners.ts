import { z } from 'astro/zod';
import { acronyms, foot, head } from './common.ts';
import { cite, country, date, field, group, keyed, language, list, name, period, ref, text, url, vocab } from './field.ts';

/** What an institution declared, with when and how; it lapses after twelve months. */
const declared = (help: 'partner.offers' | 'partner.needs') =>
  keyed(help, {
    text: text('declaration.text', 400),
    themes: list('themes', ref('themes.item', 'themes')).min(1),
    declared: date('declaration.declared'),
    channel: vocab('declaration.channel', 'declaration-channel'),
    languages: list('declaration.languages', language('language')).optional(),
    source: cite(),
  });

export const partner = z.strictObject({
  ...head('partner.title'),
  kind: vocab('partner.kind', 'partner-kind'),
  country: country('partner.country').optional(),
  names: list(
    'partner.names',
    z.strictObject({
      name: name('partner.name'),
      language: language('partner.name.language'),
      from: date('partner.name.from').optional(),
      to: date('partner.name.to').optional(),
      source: cite().optional(),
    }),
  ).min(1),
  ...acronyms(),
  website: url('website').optional(),
  contact: group('partner.contact', {
    page: url('partner.contact.page').optional(),
    mailbox: field('partner.contact.mailbox', z.email()).optional(),
    source: cite(),
  }).optional(),
  partOf: ref('partner.partOf', 'partners').optional(),
  tradition: vocab('partner.tradition', 'tradition').optional(),
  cooperationOffice: group('partner.cooperationOffice', {
    name: name('partner.cooperationOffice.name'),
    since: date('partner.cooperationOffice.since').optional(),
    functions: list('partner.cooperationOffice.functions', vocab('partner.cooperationOffice.function', 'cooperation-function')).optional(),
    text: text('partner.cooperationOffice.text').optional(),
    source: cite(),
  }).optional(),
  centralAgency: group('partner.centralAgency', { partner: ref('partner.centralAgency.partner', 'partners'), source: cite() }).optional(),
  relation: group('partner.relation', {
    channel: vocab('partner.relation.channel', 'relation-channel'),
    signs: text('partner.relation.signs', 300).optional(),
    registration: text('partner.relation.registration', 300).optional(),
    cofinancing: text('partner.relation.cofinancing', 300).optional(),
    standingTable: text('partner.relation.standingTable', 300).optional(),
    text: text('partner.relation.text').optional(),
    asOf: date('asOf'),
    source: cite(),
  }).optional(),
  priorities: keyed('partner.priorities', {
    text: text('partner.priority.text', 400),
    plan: name('partner.priority.plan').optional(),
    period: period('partner.priority.period').optional(),
    themes: list('themes', ref('themes.item', 'themes')).optional(),
    source: cite(),
  }).optional(),
  offers: declared('partner.offers').optional(),
  needs: declared('partner.needs').optional(),
  workingLanguages: list('partner.workingLanguages', language('language')).optional(),
  ...foot(),
});
