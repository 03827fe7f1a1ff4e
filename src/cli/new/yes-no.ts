import { plain } from '../../i18n/typed/plain.ts';

const yes = ['s', 'si', 'sim', 'y', 'yes', 'o', 'oui'];
const no = ['n', 'no', 'nao', 'non'];

/** A yes or a no as one types it in any of the site's languages, in full or by its first letter; `undefined` when it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const word = plain(text.trim());
  return yes.includes(word) ? true : no.includes(word) ? false : undefined;
}
