import { z } from 'astro/zod';
import { foot, head } from './common.ts';
import { country, date, group, keyed, language, list, name, ref, text, url, vocab, cite } from './field.ts';

export const agreement = z.strictObject({
  ...head('agreement.title'),
  type: vocab('agreement.type', 'agreement-type'),
  officialTitle: name('agreement.officialTitle', 400).optional(),
  officialTitleLanguage: language('agreement.officialTitleLanguage').optional(),
  parties: list('agreement.parties', country('agreement.party')).optional(),
  partyPartners: list('agreement.partyPartners', ref('agreement.partyPartner', 'partners')).optional(),
  signed: date('agreement.signed').optional(),
  inForce: date('agreement.inForce').optional(),
  ended: date('agreement.ended').optional(),
  replacedBy: ref('agreement.replacedBy', 'agreements').optional(),
  themes: list('themes', ref('themes.item', 'themes')).optional(),
  areas: keyed('agreement.areas', { text: text('agreement.area.text', 300) }).optional(),
  cooperationBody: group('agreement.cooperationBody', { text: text('agreement.cooperationBody.text', 500), source: cite() }).optional(),
  documentUrl: url('agreement.documentUrl').optional(),
  ...foot(),
});
