import { isMap, isNode, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { hiddenIn, hiddenInData } from './invisible.ts';
import { fieldName, type Position, type Problem } from './problem.ts';
import type { ReasonId } from '../i18n/reasons.ts';
import { yamlProblems } from './yaml-problems.ts';
import { headerIn } from './header.ts';

/** A file taken apart: its data as written, where each field stands, and its text. */
export interface Parsed {
  /** The whole file, with `\n` at the end of lines and no byte-order mark; nothing of one that is too large. */
  text: string;
  data: Record<string, unknown>;
  /**
   * How far the header could be read: of one with a fault, `data` holds the fields that are certain all the same, and the
   * body stands apart; of a file without a header nothing does, and the body is all of it.
   */
  read: 'whole' | 'part' | 'nothing';
  body: string;
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number;
  /** Where a field stands; of one that is absent, where the thing that lacks it begins. */
  locate: (path: readonly PropertyKey[], of?: 'key' | 'value') => Position;
  problems: Problem[];
}

/** A file larger than this is no entry: 10,000 words are about 70 kB. */
export const maxBytes = 120_000;
/** Names, values, signs and line ends of a header. The fullest entry has some 2,500; what the time to read them grows with is their square. */
const maxTokens = 20_000;
const maxDepth = 50;
/** Aliases multiply what YAML holds; an entry needs none. */
const maxAliases = 10;

const start: Position = { line: 1, column: 1 };

const nothing = (text: string, problems: Problem[]): Parsed => ({
  text,
  data: {},
  read: 'nothing',
  body: text,
  bodyLine: 1,
  locate: () => start,
  problems,
});

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The node at a path, with the key that names it; the deepest that exists where the path goes further. */
function nodeAt(document: Document, path: readonly PropertyKey[]): { key: Node | null; value: Node | null } {
  let found: { key: Node | null; value: Node | null } = { key: null, value: document.contents };
  for (const part of path) {
    const parent = found.value;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
      if (pair === undefined) return found;
      found = { key: pair.key as Node, value: pair.value as Node | null };
    } else if (isSeq(parent)) {
      const item = parent.items[Number(part)] as Node | undefined;
      if (item === undefined) return found;
      found = { key: null, value: item };
    } else return found;
  }
  return found;
}

/** A header as YAML reads it. */
interface Header {
  yaml: string;
  document: Document;
  lines: LineCounter;
}

/** The one read last: a file's places are asked for one after the other, and to keep all would take more than the entries do. */
let last: Header | undefined;

function documentOf(yaml: string): Header {
  if (last?.yaml === yaml) return last;
  const lines = new LineCounter();
  last = { yaml, document: parseDocument(yaml, { lineCounter: lines, prettyErrors: true, logLevel: 'error' }), lines };
  return last;
}

/** So few signs that the lexer, which makes two tokens of a character at most, need not be asked. */
const isPlain = (yaml: string): boolean =>
  yaml.length * 2 <= maxTokens && [/[[{]/g, /(?<!^[ \t]*)[-?](?=\s|$)/gm].every((signs) => (yaml.match(signs)?.length ?? 0) < maxDepth);

/** What the lexer alone sees, whose time grows with the length: more than an entry has, or deeper than a stack may hold, is never read. */
function tooMuch(yaml: string): Pick<Problem, 'rule' | 'params'> | undefined {
  if (isPlain(yaml)) return undefined;
  let [count, flow, line] = [0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    count += 1;
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-' || token === '?') line += 1;
    else if (token === '\n') line = 0;
    if (count > maxTokens) return { rule: 'yaml/crowded', params: { max: String(maxTokens) } };
    if (Math.max(flow, line) > maxDepth)
      return { rule: 'yaml/syntax', params: { reason: 'depth' satisfies ReasonId, max: String(maxDepth) } };
  }
  return undefined;
}

/**
 * The fields of a header with a fault that are certain all the same: those that stand before the one in which it is, or at
 * whose end, and all but the one that is written twice.
 */
function certainPairs(document: Document): Pair[] {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const startOf = ({ key }: Pair): number => (key as Node).range?.[0] ?? 0;
  const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
  const twice = new Set<string>();
  let certain = pairs.length;
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const [at] = pos;
    const inside = pairs.findLastIndex((pair) => (code === 'DUPLICATE_KEY' ? startOf(pair) <= at : startOf(pair) < at));
    if (code === 'DUPLICATE_KEY') twice.add(nameOf(pairs[inside] as Pair));
    else certain = Math.min(certain, Math.max(0, inside));
  }
  return pairs.slice(0, certain).filter((pair) => !twice.has(nameOf(pair)));
}

function certainData(document: Document): Record<string, unknown> {
  try {
    return Object.fromEntries(
      certainPairs(document).flatMap(({ key, value }) =>
        isScalar(key) && isNode(value) ? [[String(key.value), value.toJS(document, { maxAliasCount: maxAliases }) as unknown]] : [],
      ),
    );
  } catch {
    return {};
  }
}

function toData(document: Document, file: string, problems: Problem[]): Record<string, unknown> | undefined {
  try {
    const data: unknown = document.toJS({ maxAliasCount: maxAliases });
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
    problems.push({ rule: 'file/no-frontmatter', file, ...start, params: {} });
  } catch {
    // What cannot be made into data once it is read: an alias without an anchor, or too many.
    problems.push({ rule: 'yaml/syntax', file, ...start, params: { reason: 'yaml/alias' satisfies ReasonId } });
  }
  return undefined;
}

/** A letter that was lost when the file was saved is told apart from one that nobody sees. */
const hiddenProblem = (code: string, file: string, place: Position): Problem => ({
  rule: code === 'U+FFFD' ? 'file/encoding' : 'file/invisible',
  file,
  ...place,
  params: { value: code },
});

/**
 * Takes the text of an entry apart. Reads no file and never throws: what is wrong comes back as problems.
 * @param text the file as it is; CRLF and a byte-order mark are taken as an editor's habit.
 * @param file the name that problems carry.
 */
export function parse(text: string, file: string): Parsed {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (source.length > maxBytes) {
    return nothing('', [{ rule: 'file/too-large', file, ...start, params: { size: String(source.length), max: String(maxBytes) } }]);
  }
  const problems: Problem[] = [];
  const hidden = hiddenIn(source);
  if (hidden !== undefined) problems.push(hiddenProblem(hidden.code, file, positionAt(source, hidden.index)));
  const header = headerIn(source);
  if (header === undefined) {
    problems.push({ rule: 'file/no-frontmatter', file, ...start, params: {} });
    return nothing(source, problems);
  }
  const { yaml, body, bodyLine } = header;
  const below = { body, bodyLine };
  const much = tooMuch(yaml);
  if (much !== undefined) return { ...nothing(source, [...problems, { ...much, file, ...start }]), read: 'part', ...below };
  const { document } = documentOf(yaml);
  const isRight = header.closed && document.errors.length + document.warnings.length === 0;
  const whole = isRight ? toData(document, file, problems) : undefined;
  const data = whole ?? certainData(document);
  problems.push(...yamlProblems(header, document, data, { file, max: String(maxDepth) }));
  const locate = (path: readonly PropertyKey[], of: 'key' | 'value' = 'value'): Position => {
    const { document: read, lines } = documentOf(yaml);
    const { key, value } = nodeAt(read, path);
    const offset = (of === 'key' ? (key ?? value) : (value ?? key))?.range?.[0];
    if (offset === undefined) return start;
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  // Beside the file's own characters only an escape can write one.
  const escaped = hidden === undefined && yaml.includes('\\') ? hiddenInData(data) : undefined;
  if (escaped !== undefined) problems.push({ ...hiddenProblem(escaped.code, file, locate(escaped.path)), field: fieldName(escaped.path) });
  return { text: source, data, read: whole === undefined ? 'part' : 'whole', ...below, locate, problems };
}
