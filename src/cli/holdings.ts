// What the base holds, and which of its entries stand alone: `npm run holdings`.
import { env } from '../config/env.ts';
import { readContent } from '../entries/read.ts';
import { buildGraph } from '../graph/build.ts';
import { holdingsOf, unlinkedOf } from '../graph/derive/holdings.ts';

const { graph } = buildGraph(readContent(env.contentDir).files);
console.table(holdingsOf(graph).map(({ section, entries, whole, sources }) => ({ section, entries, ...whole, sources })));
const alone = unlinkedOf(graph);
console.log(`${alone.length} entries are linked to nothing but themes${alone.length === 0 ? '.' : ':'}`);
for (const node of alone) console.log(`  ${node.key}`);
