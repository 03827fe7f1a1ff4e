import type { PageRule } from '../rule.ts';

/** A link in a text that leads without encryption to a host which the same file also gives with it. */
export const linkInsecure: PageRule = ({ addresses }, report) => {
  const secure = new Set(addresses.flatMap(({ url }) => (url.protocol === 'https:' ? [url.hostname] : [])));
  for (const { url, where } of addresses)
    if (url.protocol === 'http:' && !('path' in where) && secure.has(url.hostname)) report('link/insecure', where, { value: url.hostname });
};
