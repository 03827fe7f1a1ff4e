import type { Option } from './asker.ts';
import { fold } from './slug.ts';

/** What a search finds, and what is offered whatever it finds. */
export interface Matching {
  found: Option[];
  always: Option[];
}

/** The options that have every word of a search in their names or in what else they are looked for by; accents and capitals do not matter. */
export function matching(options: readonly Option[], search: string): Matching {
  const words = fold(search).split(/\s+/);
  const isFound = ({ label, search: others = '' }: Option): boolean => {
    const text = fold(`${label} ${others}`);
    return words.every((word) => text.includes(word));
  };
  return {
    found: options.filter((option) => option.always !== true && isFound(option)),
    always: options.filter(({ always }) => always === true),
  };
}
