import fc from 'fast-check';
import { markdown } from '../tests/unit/entries/markdown.ts';
import { bodyContext, bodyWords, hostile, examples, bombs } from '../tests/unit/helpers.ts';
import { render } from './entries/render.ts';
import { treeOfMicromark } from './entries/tree-micromark.ts';
import { treeOfSatteri } from './entries/tree-satteri.ts';
const verdict = (body: string, read: typeof treeOfSatteri) => { const { body: b, problems } = render(body, bodyContext, bodyWords, read); return JSON.stringify({ rules: [...new Set(problems.map(p=>p.rule))].sort(), html: b.html, headings: b.headings, links: b.links.map(l=>l.target), citations: b.citations }); };
for (const h of hostile) { for (const r of [treeOfSatteri, treeOfMicromark]) { const v = JSON.parse(verdict(h.body, r)); if (JSON.stringify(v.rules)!==JSON.stringify(h.rules)) console.log('HOSTILE', r.name, JSON.stringify(h.body), v.rules, v.html); } }
for (const b of bombs) { const s=Date.now(); const a=verdict(b,treeOfSatteri); const s2=Date.now(); const m=verdict(b,treeOfMicromark); console.log(b.slice(0,10).replace(/\n/g,' '), s2-s, Date.now()-s2, a===m, a.slice(0,50)); }
let ok=0, refused=0;
const seed = Number(process.argv[2] ?? 1), runs=Number(process.argv[3] ?? 3000);
const r = fc.check(fc.property(markdown, (body) => { const a=verdict(body,treeOfSatteri), m=verdict(body,treeOfMicromark); if (a.startsWith('{"rules":[]')) ok++; else refused++; return a===m; }), { seed, numRuns: runs });
console.log({ok, refused, failed: r.failed, runs: r.numRuns});
if (r.counterexample) { console.log(JSON.stringify(r.counterexample[0])); console.log(verdict(r.counterexample[0], treeOfSatteri)); console.log(verdict(r.counterexample[0], treeOfMicromark)); }
