import { emptyBody, unreadBody, type Body } from './body.ts';
import type { Folder } from './entry.ts';
import { keysIn, type PartFile } from './part.ts';
import { maxProblems, type Problem } from './problem.ts';
import { render, type TreeReader, type Wanted } from './render.ts';
import type { Source } from './source.ts';
import { bodyWords } from './words.ts';

/** How bodies are read. */
export interface How {
  read: TreeReader;
  wants: Wanted;
}

/** What of an entry's data a body is read with: all of it, or what is known. */
type Known = object | Pick<PartFile, 'data' | 'written' | 'doubtful'>;

const nothing = { body: emptyBody, problems: [] };

/** Whether a line of hyphens in the middle of a header has cut it: then fields that are missing above stand in the text. */
const isCut = ({ body }: Source['parsed'], { doubtful }: Pick<PartFile, 'doubtful'>): boolean =>
  /^---[ \t]*$/m.test(body) && [...doubtful].some((name) => new RegExp(String.raw`^${name}[ \t]*:`, 'm').test(body));

/** The body of a file, its problems at their lines in the file. That of one of the team's own pages is left to Astro. */
export function readBody(folder: Folder, source: Source, known: Known, { read, wants }: How): { body: Body; problems: Problem[] } {
  if (folder.collection === 'pages') return nothing;
  const part = 'doubtful' in known;
  if (part && isCut(source.parsed, known)) return { body: unreadBody, problems: [] };
  const keys = (name: 'sources' | 'results') => keysIn(part ? known : { data: known }, name);
  const [sources, results] = [keys('sources'), keys('results')];
  const { collection, images } = folder;
  const context = { collection, lang: source.lang, sources, results, images };
  const { body, problems } = render(source.parsed.body, context, bodyWords(source.lang, part ? {} : known), read, part ? 'checked' : wants);
  const shift = source.parsed.bodyLine - 1;
  return {
    body: { ...body, links: body.links.map((link) => ({ ...link, line: link.line + shift })) },
    problems: problems.slice(0, maxProblems + 1).map((problem) => ({ ...problem, file: source.file, line: problem.line + shift })),
  };
}
