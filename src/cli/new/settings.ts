import { parseArgs } from 'node:util';
import { isLocale, locales, type Locale } from '../../config/locales.ts';
import { collections, type Collection } from '../../config/routes.ts';
import { describe, type FieldModel } from '../../schemas/describe.ts';
import { schemas } from '../../schemas/registry.ts';
import { oneOf, readArgs } from '../args.ts';
import { fieldOptions } from './flags.ts';

/** A collection that anyone may add to; the team's own pages are not. */
export type Open = Exclude<Collection, 'pages'>;
export const open: readonly Open[] = collections.filter((collection) => collection !== 'pages');

const own = {
  lang: { type: 'string' },
  in: { type: 'string' },
  id: { type: 'string' },
  content: { type: 'string' },
  full: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface Settings {
  /** The language of the text, where it was said. */
  in: Locale | undefined;
  id: string | undefined;
  content: string | undefined;
  /** Whether all fields are asked for, not the short form alone. */
  full: boolean;
  /** Whether nothing is to be asked. */
  yes: boolean;
}

/** The fields that one answers: how an entry was looked over is said for it. */
export const fieldsOf = (collection: Open): FieldModel[] => describe(schemas[collection]).filter(({ name }) => name !== 'verified');

/**
 * The collection that stands alone among the arguments, where one does.
 * @throws {UsageError} when what stands first is not one.
 */
export function collectionIn(args: readonly string[]): Open | undefined {
  const [first] = args;
  if (first !== undefined && !first.startsWith('-')) return oneOf('new', first, open);
  const { positionals } = parseArgs({ args: [...args], options: own, strict: false, allowPositionals: true });
  return open.find((collection) => positionals.includes(collection));
}

const optionsIn = (args: readonly string[]): string[] =>
  parseArgs({ args: [...args], options: own, strict: false, allowPositionals: true, tokens: true }).tokens.flatMap((token) =>
    token.kind === 'option' ? [token.name] : [],
  );

/** Whether arguments ask what the command takes. */
export const asksForHelp = (args: readonly string[]): boolean => optionsIn(args).includes('help');

/** Whether arguments already say something of the entry, or that nothing is to be asked. */
export const saysMore = (args: readonly string[]): boolean =>
  optionsIn(args).some((name) => name === 'yes' || name === 'id' || !Object.hasOwn(own, name));

/** The language of the person: asked for, else the machine's; `undefined` when it is neither. */
export function spokenLanguage(args: readonly string[], system: string): Locale | undefined {
  const { lang } = parseArgs({ args: [...args], options: own, strict: false, allowPositionals: true }).values;
  if (typeof lang === 'string') return oneOf('--lang', lang, locales);
  return [system.slice(0, 2)].find(isLocale);
}

/** @throws {UsageError} on an argument that is not understood. */
export function settingsOf(args: readonly string[], collection: Open): Settings {
  const { values } = readArgs({ ...fieldOptions(fieldsOf(collection)), ...own }, { words: 1, args: [...args] });
  return {
    in: values.in === undefined ? undefined : oneOf('--in', values.in, locales),
    id: values.id,
    content: values.content,
    full: values.full ?? false,
    yes: values.yes ?? false,
  };
}
