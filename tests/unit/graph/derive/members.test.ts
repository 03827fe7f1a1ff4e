import { describe, expect, it } from 'vitest';
import { byTheme } from '../../../../src/graph/derive/by-theme.ts';
import { nodesOf } from '../../../../src/graph/build.ts';
import { framedBy, memberAgreements, memberCountries, memberFlows, membersOf } from '../../../../src/graph/derive/members.ts';
import { exchangesOf } from '../../../../src/graph/derive/flows.ts';
import { neighbourhoodOf } from '../../../../src/graph/derive/neighbourhood.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const partners = [
  entry('partners/mtess', { country: 'PY' }),
  entry('partners/mte', { country: 'BR' }),
  entry('partners/oit'),
  entry('partners/mercosur'),
];
const gave = (partner: string) => ({ partner, role: 'provider' });
const took = (name: string, country: string) => ({ name, country, role: 'recipient' });
const graph = graphOf(
  ...partners,
  entry('networks/sur', { memberCountries: ['AR', 'PY'], memberPartners: ['mtess', 'mte', 'mercosur'] }),
  entry('networks/unlisted'),
  entry('themes/other'),
  exchange('among', [[gave('mte'), took('MTEySS', 'AR'), took('MTPE', 'PE')]], { period: { start: '2012' } }),
  exchange('earlier', [[gave('mercosur'), took('MTEySS', 'AR')]], { period: { start: '2011' }, themes: ['other', 'anything'] }),
  exchange('others', [[gave('oit'), took('MTEySS', 'AR')]], { frameworks: ['networks/sur'] }),
  exchange('strangers', [[gave('oit'), took('MTPE', 'PE')]], { frameworks: ['networks/sur'] }),
  exchange('announced', [[gave('mte'), took('MTEySS', 'AR')]], { status: 'announced', frameworks: ['networks/sur'] }),
  entry('agreements/two', { parties: ['AR'], partyPartners: ['mte'] }),
  entry('agreements/one', { parties: ['PY'], partyPartners: ['mtess'] }),
  entry('agreements/wider', { parties: ['AR', 'PY', 'CL'] }),
  entry('agreements/with-organisation', { parties: ['AR'], partyPartners: ['oit'] }),
  entry('agreements/with-member-organisation', { parties: ['AR'], partyPartners: ['mercosur'] }),
);
const sur = at(graph, 'networks/sur');
const unlisted = at(graph, 'networks/unlisted');
const said = (flows: ReturnType<typeof memberFlows>['among']) => flows.map(({ from, to, exchanges }) => [from, to, ids(exchanges)]);

describe('a network', () => {
  it('has for members its countries, those of its institutions, and its organisations of no country', () => {
    expect(membersOf(graph, sur)).toEqual(['AR', 'PY', 'BR', 'partners/mercosur']);
    expect(memberCountries(graph, sur)).toEqual(['AR', 'BR', 'PY']);
    expect(membersOf(graph, unlisted)).toEqual([]);
  });

  it('tells what members shared among themselves from what they shared with others, whatever the framework', () => {
    const { among, withOthers } = memberFlows(graph, sur);
    expect(said(among)).toEqual([
      ['BR', 'AR', ['among']],
      ['partners/mercosur', 'AR', ['earlier']],
    ]);
    expect(said(withOthers)).toEqual([
      ['BR', 'PE', ['among']],
      ['partners/oit', 'AR', ['others']],
    ]);
    expect(ids(exchangesOf(among))).toEqual(['earlier', 'among']);
    expect(memberFlows(graph, unlisted)).toEqual({ among: [], withOthers: [] });
  });

  it('framed what a source says, whoever took part', () => {
    expect(ids(framedBy(graph, sur))).toEqual(['announced', 'others', 'strangers']);
    expect(framedBy(graph, unlisted)).toEqual([]);
  });

  it('has the agreements to which at least two members and nobody else are parties', () => {
    expect(ids(memberAgreements(graph, sur))).toEqual(['two', 'with-member-organisation']);
    expect(memberAgreements(graph, unlisted)).toEqual([]);
  });
});

it('exchanges stand under each theme that they name, and under no broader one', () => {
  const groups = byTheme(graph, nodesOf(graph, 'exchanges')).map(({ theme, nodes }) => [theme.id, ids(nodes)]);
  expect(groups).toEqual([
    ['anything', ['among', 'announced', 'earlier', 'others', 'strangers']],
    ['other', ['earlier']],
  ]);
});

describe('the entries one step from another', () => {
  it('are what it names and what names it, by kind, each once, the first of them shown', () => {
    const around = neighbourhoodOf(graph, 'networks/sur', 2);
    expect(around.map(({ collection, shown, more }) => [collection, ids(shown), ids(more)])).toEqual([
      ['exchanges', ['announced', 'others'], ['strangers']],
      ['partners', ['mercosur', 'mte'], ['mtess']],
      ['themes', ['anything'], []],
    ]);
  });

  it('are none where nothing is linked, and never the entry itself', () => {
    expect(neighbourhoodOf(graph, 'partners/nobody', 5)).toEqual([]);
    const linked = graphOf(entry('partners/a', { partOf: 'b' }), entry('partners/b', { partOf: 'a' }));
    expect(neighbourhoodOf(linked, 'partners/a', 5).map(({ shown }) => ids(shown))).toEqual([['b']]);
  });
});
