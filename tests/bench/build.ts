// Time and memory of a build of many entries: `npm run bench -- 1000`. Copies of one practice, each with an id of its own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCommand, buildEnv, fixture } from '../support/site.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-bench-'));
const content = path.join(folder, 'content');

fs.cpSync(fixture('small'), content, { recursive: true });
const practices = path.join(content, 'practices');
const [first = ''] = fs.readdirSync(practices);
for (let number = 1; number < count; number += 1)
  fs.cpSync(path.join(practices, first), path.join(practices, `${first}-${number}`), { recursive: true });

try {
  console.log(`${count} practices`);
  const { status } = spawnSync(...buildCommand, { env: buildEnv(content, path.join(folder, 'site')), stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
