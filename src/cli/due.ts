// What is due, for editors alone: agreed dates that have passed without a report, and entries to be looked at again: `npm run due`.
import { env } from '../config/env.ts';
import { readContent } from '../entries/read.ts';
import { buildGraph } from '../graph/build.ts';
import { dueEntries, passedItems } from '../graph/derive/due.ts';
import { itemText } from '../graph/derive/item-text.ts';
import { formatDate } from '../i18n/format.ts';
import { labelOf } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import { reportLocale } from './locale.ts';

const lang = reportLocale();
const { graph } = buildGraph(readContent(env.contentDir).files);
const items = passedItems(graph, env.today);
const entries = dueEntries(graph, env.today);

console.log(t(lang, 'followUp.due.items', { count: items.length }));
for (const item of items) {
  const text = itemText(item, lang).text ?? item.key;
  console.log(`  ${formatDate(item.agreed ?? '', lang)}  ${item.exchange.key}#${item.key}\n    ${text}`);
}
console.log(t(lang, 'followUp.due.entries', { count: entries.length }));
for (const { node, freshness } of entries)
  console.log(`  ${freshness.due ?? ''}  ${labelOf('freshness', freshness.state, lang)}  ${node.key}`);
