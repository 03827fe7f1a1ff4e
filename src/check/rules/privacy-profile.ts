import { whereOf } from '../place.ts';
import type { PageRule } from '../rule.ts';

/** Where persons, not institutions, have a page or a chat. */
const profiles: readonly RegExp[] = [
  /^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\//,
  /^(?:[a-z-]+\.)?facebook\.com\/(?:profile\.php|people\/)/,
  /^wa\.me\/|^(?:api|web|chat)\.whatsapp\.com\//,
  /^(?:t\.me|telegram\.me)\/\+?/,
];

/** Addresses that lead to a person, or that carry somebody's name and password. */
export const privacyProfile: PageRule = (page, report) => {
  for (const { url, at } of page.addresses) {
    const where = whereOf(page, at);
    const place = `${url.hostname.replace(/^www\./, '')}${url.pathname}`;
    if (url.username !== '' || url.password !== '') report('privacy/password', where, { value: url.hostname });
    if (profiles.some((profile) => profile.test(place))) report('privacy/profile', where, { value: url.hostname });
  }
};
