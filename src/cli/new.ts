// Makes a new entry, asking in the person's language or taking options: `npm run new`.
import { say } from '../check/say.ts';
import { env } from '../config/env.ts';
import { t } from '../i18n/t.ts';
import { command } from './command.ts';
import { langIn } from './locale.ts';
import { Cancelled } from './new/asker.ts';
import { create } from './new/create.ts';
import { Refused } from './new/interview.ts';
import { terminal } from './new/terminal.ts';

const args = process.argv.slice(2);
const lines = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
const err = lines(process.stderr);

/** What ends the questions before anything is written. */
function ended(error: unknown): number {
  const lang = langIn(args);
  if (error instanceof Cancelled) err(t(lang, 'new.cancelled'));
  else if (error instanceof Refused) {
    const { field, what, fix } = say(error.problem, lang);
    err(`${t(lang, 'new.missing')}\n  --${(field ?? '').replace(/\[\d+\]/g, '')}  ${what} ${fix}`);
  } else throw error;
  return error instanceof Cancelled ? 130 : 2;
}

await command(() =>
  create({
    args,
    asker: process.stdin.isTTY && process.stdout.isTTY ? terminal : undefined,
    system: process.env['LANG'] ?? '',
    contentDir: env.contentDir,
    root: process.cwd(),
    today: env.today,
    out: lines(process.stdout),
    err,
  }).catch(ended),
);
