import type { PageRule } from '../rule.ts';

/** A link in a text that leads without encryption to a host which the same file also gives with it. */
export const linkInsecure: PageRule = ({ addresses, at: placeAt }, report) => {
  const secure = new Set(addresses.flatMap(({ url }) => (url.protocol === 'https:' ? [url.hostname] : [])));
  for (const { url, at } of addresses)
    if (url.protocol === 'http:' && 'index' in at && secure.has(url.hostname))
      report('link/insecure', placeAt(at.index), { value: url.hostname });
};
