import type { Line } from './rule.ts';

/** A link or an image as it stands in a line of Markdown. */
export interface WrittenLink {
  words: string;
  target: string;
  image: boolean;
  line: number;
  column: number;
}

// The target's end is not asked for: a text that opens a thousand links and closes none is read once.
const inline = /(!?)\[([^[\]]*)\]\(<?([^\s)>]*)/g;
const definition = /^\s{0,3}\[([^\]]+)\]:\s*<?([^\s>]+)/;

/** The links and images that a body's lines write, `[words](target)` and `[name]: target`. */
export function* linksOf(lines: readonly Line[]): Generator<WrittenLink> {
  for (const { text, line } of lines) {
    if (!text.includes('](') && !text.includes(']:')) continue;
    for (const match of text.matchAll(inline))
      yield { words: match[2] ?? '', target: match[3] ?? '', image: match[1] === '!', line, column: match.index + 1 };
    const [, words, target] = definition.exec(text) ?? [];
    if (words !== undefined && target !== undefined) yield { words, target, image: false, line, column: 1 };
  }
}
