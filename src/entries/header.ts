/** The lines of hyphens and what stands between them. */
export const fence = /^---[ \t]*\n([\s\S]*?)\n?^---[ \t]*$\n?/m;

/** A heading that stands alone, which in data is not one. */
const heading = /\n[ \t]*\n(?=##[ \t].*\n[ \t]*\n)/;
/** Where a text begins under data that nothing closes: at a heading, or after an empty line at what is no field. */
const textBelow = /\n(?=##[ \t])|\n[ \t]*\n(?=[^\s#-])(?!\w+:)/;
const opening = /^---[ \t]*\n(?=\w+:)/;

/** The header of an entry's file, and what stands below it. */
export interface Header {
  yaml: string;
  /** Whether a line of hyphens ends it; if not, it ends where the text seems to begin. */
  closed: boolean;
  body: string;
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number;
}

function split(source: string, yaml: string, end: number, closed: boolean): Header {
  const above = source.slice(0, end);
  return { yaml, closed, body: source.slice(end), bodyLine: above.split('\n').length - (above.endsWith('\n') ? 0 : -1) };
}

function unclosed(source: string, first: number, end: number): Header {
  return split(source, source.slice(first, end).trimEnd(), end, false);
}

/** Takes a header apart from the text; nothing where the file does not begin with one. */
export function headerIn(source: string): Header | undefined {
  const first = opening.exec(source)?.[0].length;
  const match = fence.exec(source);
  if (match?.index === 0) {
    const [whole, yaml = ''] = match;
    const early = first === undefined ? null : heading.exec(yaml);
    return early === null || first === undefined
      ? split(source, yaml, whole.length, true)
      : unclosed(source, first, first + early.index + early[0].length);
  }
  if (first === undefined) return undefined;
  const below = textBelow.exec(source);
  return unclosed(source, first, below === null ? source.length : below.index + below[0].length);
}
