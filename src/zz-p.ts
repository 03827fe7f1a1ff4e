import fs from 'node:fs';
import { readContent } from './entries/read.ts';
import { check } from './check/check.ts';
const root='/work/main/tests/fixtures';
for (const c of process.argv.slice(2).length ? process.argv.slice(2) : fs.readdirSync(root)) { const p = check(readContent(`${root}/${c}/content`)); console.log(c.padEnd(30), p.length===1||c==='small'?' ':'##', p.map(q=>[q.rule,q.file,q.line,q.column,q.field??'-',q.params['suggestion']??'·', q.params['value']??'', q.params['expected']??'', q.params['reason']??''].join(' | ')).join('\n     ')); }
