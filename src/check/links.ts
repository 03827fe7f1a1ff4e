/** A link or an image as it is written in Markdown. */
export interface WrittenLink {
  words: string;
  target: string;
  image: boolean;
  /** Where it begins in the text. */
  index: number;
}

// The target's end is not asked for: a text that opens a thousand links and closes none is read once.
const inline = /(!?)\[([^[\]]*)\]\(<?([^\s)>]*)/g;
const definition = /^[ \t]{0,3}\[([^\]\n]+)\]:[ \t]*<?([^\s>]+)/gm;

const written = (match: RegExpExecArray, image: boolean, words = '', target = ''): WrittenLink => ({
  words,
  target,
  image,
  index: match.index,
});

/** The links and images that a text in Markdown writes, `[words](target)` and `[name]: target`. */
export const linksOf = (text: string): WrittenLink[] => [
  ...(text.includes('](') ? [...text.matchAll(inline)].map((match) => written(match, match[1] === '!', match[2], match[3])) : []),
  ...(text.includes(']:') ? [...text.matchAll(definition)].map((match) => written(match, false, match[1], match[2])) : []),
];
