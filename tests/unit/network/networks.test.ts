import { expect, test } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph, nodesOf } from '../../../src/graph/build.ts';
import { framedBy, memberAgreements, memberFlows } from '../../../src/graph/derive/members.ts';
import { exchangesOf } from '../../../src/graph/derive/flows.ts';
import { recountNetwork } from '../../support/recount-networks.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { graph } = buildGraph(readContent(realContent).files);

test.each(nodesOf(graph, 'networks').map((node) => [node.id, node] as const))(
  'the exchanges of %s, recounted over the raw entries',
  (id, node) => {
    const { among, withOthers } = memberFlows(graph, node);
    expect({
      framed: ids(framedBy(graph, node)).sort(),
      among: ids(exchangesOf(among)).sort(),
      withOthers: ids(exchangesOf(withOthers)).sort(),
      agreements: ids(memberAgreements(graph, node)).sort(),
    }).toEqual(recountNetwork(id));
  },
);
