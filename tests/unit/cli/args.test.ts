import { describe, expect, it } from 'vitest';
import { oneOf, readArgs, UsageError } from '../../../src/cli/args.ts';
import { langIn } from '../../../src/cli/locale.ts';
import { locales } from '../../../src/config/locales.ts';

const options = { lang: { type: 'string' }, format: { type: 'string', short: 'f' }, fix: { type: 'boolean' } } as const;
const read = (...args: string[]) => readArgs(options, { args, words: 1 });

function refusal(run: () => unknown): UsageError {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('the arguments of a command', () => {
  it('are its options and its words', () => {
    expect(read('--lang', 'fr', '--fix', 'CL')).toEqual({ values: { lang: 'fr', fix: true }, words: ['CL'] });
    expect(read('--lang=pt', '-f', 'json').values).toEqual({ lang: 'pt', format: 'json' });
    expect(read()).toEqual({ values: {}, words: [] });
  });

  it.each([
    ['cli.unknownOption', ['--fxi']],
    ['cli.unknownOption', ['-x']],
    ['cli.unknownOption', ['--constructor']],
    ['cli.missingValue', ['--lang']],
    ['cli.missingValue', ['--lang', '--fix']],
    ['cli.extraValue', ['--fix=yes']],
    ['cli.extraWord', ['CL', 'PE']],
  ])('are refused with %s: %j', (key, args) => {
    const error = refusal(() => read(...args));
    expect(error.key).toBe(key);
    expect(new Set(locales.map((lang) => error.say(lang))).size).toBe(4);
    for (const lang of locales) expect(error.say(lang)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('are told the nearest known option', () => {
    expect(refusal(() => read('--fxi')).say('en')).toContain('Did you mean “--fix”?');
    expect(refusal(() => read('--completely-else')).say('en')).not.toContain('Did you mean');
  });
});

describe('one of several values', () => {
  it('is itself', () => {
    expect(oneOf('--format', 'json', ['text', 'json'])).toBe('json');
  });

  it('is refused when it is none of them, with the nearest one', () => {
    const said = refusal(() => oneOf('--format', 'jsno', ['text', 'json'])).say('en');
    expect(said).toContain('“jsno” cannot be used for --format. Write one of these values: text, json. Did you mean “json”?');
  });
});

it.each(locales)('an error about arguments that ask for %s is said in it', (lang) => {
  expect(langIn(['--fxi', '--lang', lang])).toBe(lang);
  expect(langIn([`--lang=${lang}`])).toBe(lang);
});
