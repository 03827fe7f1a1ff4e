import { locales } from '../../config/locales.ts';
import { languageName } from '../../i18n/format.ts';
import { plain } from '../../i18n/typed/plain.ts';
import { offeredLanguages } from '../choices.ts';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
/** Languages of the region that have no code of two letters. */
const threeLetters = ['arn', 'quc', 'kek', 'mam', 'nah', 'guc', 'jam', 'pap', 'srn', 'yua'];

let names: Map<string, string> | undefined;

/** Codes by the languages' names in the four languages of the site, made when first asked; those that worksheets offer come first. */
function codesByName(): Map<string, string> {
  if (names !== undefined) return names;
  const codes = [...offeredLanguages, ...letters.flatMap((one) => letters.map((other) => `${one}${other}`)), ...threeLetters];
  names = new Map();
  for (const code of codes)
    for (const locale of locales) {
      const name = languageName(code, locale);
      if (name !== code && !names.has(plain(name))) names.set(plain(name), code);
    }
  return names;
}

/** The code of a language that is named, or coded already. */
export function languageIn(text: string): string | undefined {
  if (/^[a-z]{2,3}$/.test(text)) return text;
  return codesByName().get(plain(text));
}
