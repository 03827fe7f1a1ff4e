// Time and memory of a check of many entries: `npm run bench:check -- 10000 [--translations]`. The real entries are copied,
// each copy under an id and a title of its own, and what a copy refers to is a copy too.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { look } from '../../src/cli/look.ts';
import { mendFiles } from '../../src/cli/mend.ts';
import { contributed, type Collection } from '../../src/config/routes.ts';
import { realContent } from '../support/site.ts';

/** What a check of ten thousand entries may take; of others in proportion. */
const aim = { entries: 10_000, seconds: 20, megabytes: 500 };

const args = process.argv.slice(2);
const withTranslations = args.includes('--translations');
const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? aim.entries);
const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-bench-'));
const content = path.join(folder, 'content');

const idsOf = (collection: Collection): string[] => fs.readdirSync(path.join(realContent, collection)).sort();
/** Ids that no other word of an entry is like. */
const renamed = contributed
  .filter((collection) => collection !== 'themes')
  .flatMap(idsOf)
  .filter((id) => id.includes('-'));
const reference = new RegExp(String.raw`(?<=[\s[,"'/])(${renamed.sort((a, b) => b.length - a.length).join('|')})(?=[\s\],"'#)}]|$)`, 'gm');

/** The text of a copy: its title and its references carry its number. */
const copyOf = (text: string, number: number): string =>
  text
    .replace(reference, `$1-${number}`)
    .replace(/^title: (.*?)(['"]?)$/m, `title: $1 ${number}$2`)
    .replace(/(url: ["']?https?:\/\/[^\s"',}#]+)/g, `$1/${number}`);

function copy(collection: Collection, id: string, number: number): void {
  const from = path.join(realContent, collection, id);
  const to = path.join(content, collection, number === 0 ? id : `${id}-${number}`);
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from)) {
    if (!name.endsWith('.mdx')) {
      fs.copyFileSync(path.join(from, name), path.join(to, name));
      continue;
    }
    const text = fs.readFileSync(path.join(from, name), 'utf8');
    if (!withTranslations && /^translates:/m.test(text)) continue;
    fs.writeFileSync(path.join(to, name), number === 0 ? text : copyOf(text, number));
  }
}

/** Whole rounds of copies, so that every reference leads to an entry. */
function makeContent(): number {
  const entries = contributed.flatMap((collection) => idsOf(collection).map((id) => [collection, id] as const));
  const rounds = Math.ceil(count / entries.length);
  for (let round = 0; round < rounds; round += 1) for (const [collection, id] of entries) copy(collection, id, round);
  return rounds * entries.length;
}

/** What `npm run check` hands to Node: its flags, and the command. */
function checkCommand(): { flags: string[]; command: string } {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { check: string } };
  const [, ...flags] = scripts.check.split(' ');
  return { command: path.join(root, flags.pop() ?? ''), flags };
}

/** Runs the checker as its users do, in a process of its own that says what it took. */
function measure(): { megabytes: number; seconds: number; working: number; said: string } {
  const { flags, command } = checkCommand();
  const code = `process.on('exit', () => process.stderr.write(JSON.stringify(process.resourceUsage()))); await import(${JSON.stringify(command)});`;
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', code, '-', '--content', content], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(stderr) as NodeJS.ResourceUsage;
  const said = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { seconds, megabytes: maxRSS / 1024, working: (userCPUTime + systemCPUTime) / 1e6, said };
}

try {
  const made = makeContent();
  if (withTranslations) {
    const { read, problems } = await look(content);
    mendFiles(content, read, problems);
  }
  const { seconds, megabytes, working, said } = measure();
  const share = made / aim.entries;
  const ratio = (value: number, most: number) => `${((value / (most * share)) * 100).toFixed(0)} % of ${(most * share).toFixed(0)}`;
  console.log(`${made} entries${withTranslations ? ' with their translations' : ''}: ${said}`);
  console.log(
    `${seconds.toFixed(1)} s (${ratio(seconds, aim.seconds)}; ${working.toFixed(1)} s of work), ${megabytes.toFixed(0)} MB (${ratio(megabytes, aim.megabytes)})`,
  );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
