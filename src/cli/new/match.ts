import { having } from '../../i18n/typed/names.ts';
import { plain } from '../../i18n/typed/plain.ts';
import type { Option } from './asker.ts';

/** What a search finds, and what is offered whatever it finds. */
export interface Matching {
  found: Option[];
  always: Option[];
  /** The one whose whole label was typed. */
  typed: Option | undefined;
}

/** The options that have every word of a search in their names or in what else they are looked for by. */
export function matching(options: readonly Option[], search: string): Matching {
  const open = options.filter(({ always }) => always !== true);
  const named = open.filter(({ label }) => plain(label) === plain(search));
  return {
    found: having(open, search, ({ label, search: others = '' }) => `${label} ${others}`),
    always: options.filter(({ always }) => always === true),
    typed: named.length === 1 ? named[0] : undefined,
  };
}
