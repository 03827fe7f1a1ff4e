import type { Locale } from '../config/locales.ts';
import { t } from '../i18n/t.ts';
import { UsageError } from './args.ts';
import { langIn } from './locale.ts';

const reasonOf = (error: unknown, lang: Locale): string =>
  error instanceof UsageError ? error.say(lang) : t(lang, 'cli.failed', { reason: error instanceof Error ? error.message : String(error) });

/**
 * Runs a command: its exit code is what `run` gives, and 2 with a sentence in the person's language, never a stack, when
 * `run` throws.
 */
export async function command(run: () => number | Promise<number>): Promise<void> {
  // Node asks the system for a variable each time that one is read, and `yaml` reads one at every token: a copy answers at once.
  process.env = { ...process.env };
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(`${reasonOf(error, langIn(process.argv.slice(2)))}\n`);
    process.exitCode = 2;
  }
}
