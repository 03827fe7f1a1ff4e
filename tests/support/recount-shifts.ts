import type { EntryFile } from '../../src/entries/entry.ts';
import type { Collection } from '../../src/config/routes.ts';

/**
 * The numbers of the pages of shifts, offices and challenges, counted by plain loops over the files as they were read:
 * nothing of the graph or of what is derived from it.
 */
export function recount(files: readonly EntryFile[], today: string) {
  const originals = <C extends Collection>(collection: C) =>
    files.filter((file): file is EntryFile<C> => file.collection === collection && file.state === 'original');
  const partners = originals('partners');
  const adaptations = originals('adaptations');
  const happened = originals('exchanges').filter(({ data }) => data.status === 'completed' || data.status === 'under-way');
  const ministries = partners.filter(({ data }) => data.kind === 'ministry');

  const periodOf = ({ data: { period } }: EntryFile<'exchanges'>) => {
    const year = Number((period.start ?? period.end ?? '').slice(0, 4));
    if (year < 2006) return 'before';
    return year < 2011 ? 'seed' : 'since';
  };

  /** `seed intra-regional` → ids of the exchanges. */
  const providers: Record<string, string[]> = {};
  const costs: Record<string, string[]> = {};
  const ofPeriod: Record<string, string[]> = { before: [], seed: [], since: [] };
  const reportingCosts: Record<string, string[]> = { before: [], seed: [], since: [] };
  const put = (list: Record<string, string[]>, key: string, id: string) => {
    const ids = (list[key] ??= []);
    if (!ids.includes(id)) ids.push(id);
  };
  for (const exchange of happened) {
    const period = periodOf(exchange);
    put(ofPeriod, period, exchange.id);
    for (const { kind } of exchange.data.costs ?? []) {
      put(reportingCosts, period, exchange.id);
      put(costs, `${period} ${kind}`, exchange.id);
    }
    for (const { participants } of exchange.data.activities) {
      for (const { partner: id, country, role } of participants) {
        if (role === 'recipient' || role === 'facilitator' || role === 'funder') continue;
        const profile = partners.find((partner) => partner.id === id)?.data;
        const home = profile === undefined ? country : (profile.country ?? country);
        const said = new Set<string>();
        for (const { data } of ministries) if (home !== undefined && data.country === home && data.tradition) said.add(data.tradition);
        const tradition = profile?.tradition ?? (said.size === 1 ? [...said].join('') : 'unclassified');
        put(providers, `${period} ${tradition}`, exchange.id);
      }
    }
  }

  /** Id of an agreement → ids of the exchanges that name it as their framework. */
  const framed: Record<string, string[]> = {};
  for (const { id } of originals('agreements')) framed[id] = [];
  for (const { id, data } of happened)
    for (const name of data.frameworks ?? []) if (name.startsWith('agreements/')) put(framed, name.slice('agreements/'.length), id);

  const offices = {
    of: ministries.map(({ id }) => id),
    office: ministries.filter(({ data }) => 'cooperationOffice' in data).map(({ id }) => id),
    agency: ministries.filter(({ data }) => 'centralAgency' in data).map(({ id }) => id),
    relation: ministries.filter(({ data }) => 'relation' in data).map(({ id }) => id),
    channels: {} as Record<string, string[]>,
    functions: {} as Record<string, string[]>,
  };
  for (const { id, data } of ministries) {
    if (data.relation !== undefined) put(offices.channels, data.relation.channel, id);
    for (const one of data.cooperationOffice?.functions ?? []) put(offices.functions, one, id);
  }

  /** Six months after the last day of a date, `YYYY-MM-DD`. */
  const sixMonthsAfter = (date: string): string => {
    const [year = 0, month = 12, day] = date.split('-').map(Number);
    const lastOf = (months: number) => new Date(Date.UTC(year, months, 0)).getUTCDate();
    const target = Math.min(day ?? lastOf(month), lastOf(month + 6));
    return new Date(Date.UTC(year, month - 1 + 6, target)).toISOString().slice(0, 10);
  };
  const due = ({ data: { period } }: EntryFile<'exchanges'>) => sixMonthsAfter(period.end ?? period.start ?? '');
  const begins = (date: string) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

  const changes = adaptations.filter(({ data }) => data.stage !== 'interest' && data.stage !== 'study');
  const indicators: Record<string, { met: string[]; reporting: string[]; of: string[] }> = {};
  const count = (id: string, of: boolean, reports: boolean, met: boolean, entry: { id: string }) => {
    const share = (indicators[id] ??= { met: [], reporting: [], of: [] });
    if (of) share.of.push(entry.id);
    if (of && reports) share.reporting.push(entry.id);
    if (of && reports && met) share.met.push(entry.id);
  };
  for (const exchange of happened) {
    const { id, data } = exchange;
    const outcomes = data.outcomes ?? [];
    const after = due(exchange);
    const over = data.status === 'completed' && after <= today;
    const taken = adaptations.filter((one) => (one.data.via ?? []).includes(id));
    const changed = changes.filter((one) => (one.data.via ?? []).includes(id));
    const learners: string[] = [];
    for (const { participants } of data.activities)
      for (const one of participants) if (one.partner !== undefined && /recipient|two-way/.test(one.role)) learners.push(one.partner);
    const designers = (data.design?.termsBy ?? []).concat(data.design?.tookPart ?? []);
    const asked = learners.some((one) => data.request?.by === one || (data.design?.askedBy ?? []).includes(one));
    const toldLater =
      outcomes.some(({ on }) => on !== undefined && begins(on) >= after) || changed.some((one) => begins(one.data.stageAsOf) >= after);
    const followed = (data.followUps ?? []).some(({ state, on }) => state === 'done' && on !== undefined && begins(on) >= after);
    const anyFollowUp = (data.followUps ?? []).length + (data.commitments ?? []).length > 0;
    count('measured', true, outcomes.length + (data.outputs ?? []).length > 0, outcomes.length > 0, exchange);
    count('attributed', outcomes.length > 0, true, !outcomes.every(({ attribution }) => attribution === 'unclear'), exchange);
    count('followed', over, anyFollowUp, followed, exchange);
    count('later', over, toldLater, true, exchange);
    count('aligned', true, data.alignment?.state === 'stated', true, exchange);
    count('change', true, outcomes.length + taken.length > 0, outcomes.length + changed.length > 0, exchange);
    count(
      'design',
      true,
      designers.length > 0,
      learners.some((one) => designers.includes(one)),
      exchange,
    );
    count('asked', true, asked, true, exchange);
    count('costs', true, (data.costs ?? []).length > 0, true, exchange);
  }
  for (const ministry of ministries) {
    count('relation', true, 'relation' in ministry.data, true, ministry);
    count('priorities', true, (ministry.data.priorities ?? []).length > 0, true, ministry);
  }
  for (const change of changes) count('adapted', true, (change.data.changes ?? []).length > 0, true, change);

  return { ofPeriod, providers, costs, reportingCosts, framed, offices, indicators };
}
