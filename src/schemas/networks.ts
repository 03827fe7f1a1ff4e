import { z } from 'astro/zod';
import { acronyms, foot, head } from './common.ts';
import { country, date, list, name, ref, text, url, vocab } from './field.ts';

export const network = z.strictObject({
  ...head('network.title'),
  ...acronyms(),
  founded: date('network.founded').optional(),
  memberPartners: list('network.memberPartners', ref('network.memberPartner', 'partners')).optional(),
  memberCountries: list('network.memberCountries', country('network.memberCountry')).optional(),
  membersAsOf: date('network.membersAsOf').optional(),
  membersNote: text('network.membersNote', 500).optional(),
  secretariat: ref('network.secretariat', 'partners').optional(),
  secretariatName: name('network.secretariatName').optional(),
  themes: list('themes', ref('themes.item', 'themes')).min(1),
  mechanisms: list('network.mechanisms', vocab('network.mechanism', 'network-mechanism')).optional(),
  website: url('website').optional(),
  ...foot(),
});
