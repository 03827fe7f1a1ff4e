import { originals } from './raw.ts';

/** What a network's page says of exchanges and agreements: sets of ids, counted anew over the files. */
export interface NetworkCount {
  framed: string[];
  among: string[];
  withOthers: string[];
  agreements: string[];
}

export function recountNetwork(id: string): NetworkCount {
  const partners = new Map(originals('partners'));
  const home = (partner: string): string => partners.get(partner)?.country ?? `partners/${partner}`;
  const network = new Map(originals('networks')).get(id);
  const members = new Set<string>([...(network?.memberCountries ?? []), ...(network?.memberPartners ?? []).map(home)]);
  const count: NetworkCount = { framed: [], among: [], withOthers: [], agreements: [] };
  for (const [exchange, data] of originals('exchanges')) {
    if (data.frameworks?.includes(`networks/${id}`) === true) count.framed.push(exchange);
    if (data.status !== 'completed' && data.status !== 'under-way') continue;
    let both = false;
    let one = false;
    for (const { participants } of data.activities) {
      for (const giver of participants) {
        for (const taker of participants) {
          const from = giver.partner === undefined ? giver.country : home(giver.partner);
          const to = taker.partner === undefined ? taker.country : home(taker.partner);
          if (from === undefined || to === undefined || from === to) continue;
          if (!['provider', 'second-provider', 'two-way'].includes(giver.role) || !['recipient', 'two-way'].includes(taker.role)) continue;
          // Of a meeting of many countries in which both only shared and learnt alike, no record says who learnt from whom.
          const met = data.modality === 'multilateral' && giver.role === 'two-way' && taker.role === 'two-way';
          if (met) continue;
          if (members.has(from) && members.has(to)) both = true;
          else if (members.has(from) || members.has(to)) one = true;
        }
      }
    }
    if (both) count.among.push(exchange);
    if (one) count.withOthers.push(exchange);
  }
  for (const [agreement, { parties = [], partyPartners = [] }] of originals('agreements')) {
    const all = new Set<string>([...parties, ...partyPartners.map(home)]);
    if (all.size > 1 && [...all].every((party) => members.has(party))) count.agreements.push(agreement);
  }
  return count;
}
