import type { Document } from 'yaml';
import type { ReasonId } from '../i18n/reasons.ts';
import type { Header } from './header.ts';
import { maxProblems, type Problem } from './problem.ts';
import { yamlReason } from './yaml-reason.ts';

/** YAML's own errors, each at its place; of a line the first, from which the others follow, and after so many all do. */
function ownProblems(yaml: string, document: Document, { file, max }: { file: string; max: string }): Problem[] {
  const lines = yaml.split('\n');
  const told = new Set<number>();
  return [...document.errors, ...document.warnings].slice(0, maxProblems + 1).flatMap((error): Problem[] => {
    const { line, col: column } = error.linePos?.[0] ?? { line: 1, col: 1 };
    if (told.has(line)) return [];
    told.add(line);
    const place = { file, line: line + 1, column };
    return error.code === 'DUPLICATE_KEY'
      ? [{ rule: 'yaml/duplicate-key', ...place, params: { value: /^["']?([^"':\n]{0,80})/.exec(yaml.slice(error.pos[0]))?.[1] ?? '' } }]
      : [{ rule: 'yaml/syntax', ...place, params: { ...yamlReason(error, lines[line - 1]), max } }];
  });
}

/** The line of hyphens that is missing belongs above the text. */
const noEnd = ({ yaml, body, bodyLine }: Header, file: string): Problem => ({
  rule: 'yaml/syntax',
  file,
  line: body === '' ? yaml.split('\n').length + 1 : bodyLine,
  column: 1,
  params: { reason: 'yaml/no-end' satisfies ReasonId },
});

/** Fields that could not be looked at: they are written, are not in the data, and it is not at them that something is wrong. */
function unreadIn(yaml: string, data: Record<string, unknown>, problems: readonly Problem[]): string[] {
  const wrong = new Set(problems.map(({ line }) => line));
  const twice = new Set(problems.flatMap(({ rule, params }) => (rule === 'yaml/duplicate-key' ? [params['value']] : [])));
  return yaml.split('\n').flatMap((text, index) => {
    const name = /^(\w+):(?:\s|$)/.exec(text)?.[1];
    return name === undefined || wrong.has(index + 2) || twice.has(name) || Object.hasOwn(data, name) ? [] : [name];
  });
}

/**
 * What is wrong with how a header is written; the last of it says which fields could not be looked at for it.
 * @param data what of the header is certain.
 */
export function yamlProblems(
  header: Header,
  document: Document,
  data: Record<string, unknown>,
  place: { file: string; max: string },
): Problem[] {
  const problems = ownProblems(header.yaml, document, place);
  if (!header.closed) problems.push(noEnd(header, place.file));
  const last = problems.at(-1);
  const unread = last === undefined ? [] : unreadIn(header.yaml, data, problems);
  if (last !== undefined && unread.length > 0) last.params = { ...last.params, unread: unread.join(', ') };
  return problems;
}
