import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Locale } from '../config/locales.ts';
import { suggest } from '../entries/suggest.ts';
import { t, type MessageKey, type Params } from '../i18n/t.ts';

/** A command was asked for something that it does not know: said in the person's language, and the exit code is 2. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly params: Params;

  constructor(key: MessageKey, params: Params = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }

  /** What was not understood, why, and what to write instead. */
  say(lang: Locale): string {
    const { suggestion } = this.params;
    const said = t(lang, this.key, this.params);
    return suggestion === undefined ? said : `${said} ${t(lang, 'check.didYouMean', { suggestion })}`;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** `suggestion` when there is one, for a `UsageError`. */
const near = (word: string, known: readonly string[]): Params => {
  const suggestion = suggest(word, known);
  return suggestion === undefined ? {} : { suggestion };
};

const listed = (names: readonly string[]): string => names.join(', ');

function unknownOption(rawName: string, options: Options): UsageError {
  const known = Object.keys(options).map((name) => `--${name}`);
  return new UsageError('cli.unknownOption', { value: rawName, allowed: listed(known), ...near(rawName, known) });
}

/** An option's value, where it takes one and only there: `--lang --fix` has forgotten it. */
function checkValue(rawName: string, takesOne: boolean, value: string | undefined, inline: boolean | undefined): void {
  if (takesOne && (value === undefined || (inline !== true && value.startsWith('-'))))
    throw new UsageError('cli.missingValue', { value: rawName });
  if (!takesOne && value !== undefined) throw new UsageError('cli.extraValue', { value: rawName });
}

/**
 * Reads a command's options, in the form of `node:util`'s `parseArgs`, and up to `words` words that stand alone.
 * @throws {UsageError} on an option that is not known, a value that is missing or too much, and a word too many.
 */
export function readArgs<const T extends Options>(options: T, { words = 0, args = process.argv.slice(2) } = {}) {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw unknownOption(token.rawName, options);
    checkValue(token.rawName, options[token.name]?.type === 'string', token.value, token.inlineValue);
  }
  const extra = positionals[words];
  if (extra !== undefined) throw new UsageError('cli.extraWord', { value: extra });
  return { values: values as Values<T>, words: positionals };
}

/**
 * The value as one of those allowed.
 * @param name what the person wrote it for: `--format`
 * @throws {UsageError} when it is none of them.
 */
export function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError('cli.value', { name, value, allowed: listed(allowed), ...near(value, allowed) });
  return found;
}
