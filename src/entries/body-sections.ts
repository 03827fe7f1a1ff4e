import type { Locale } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import { sectionByHeading, sectionsOf } from '../schemas/registry.ts';

/** A body in the parts that its collection declares. */
export interface BodyParts {
  /** What stands before the first section; all of it where the author is free. */
  before: string;
  /** The text of each section, by its key. */
  sections: Readonly<Record<string, string>>;
}

/** Takes a body apart at the headings of its collection, in its language. A heading that is none of them stays in the text. */
export function splitBody(collection: Collection, lang: Locale, body: string): BodyParts {
  const before: string[] = [];
  const sections = new Map<string, string[]>();
  let lines = before;
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const heading = fence === undefined ? /^##[ \t]+(.+?)[ \t]*#*$/.exec(line)?.[1] : undefined;
    const section = heading === undefined ? undefined : sectionByHeading(collection, heading, lang);
    if (section === undefined || sections.has(section.key)) lines.push(line);
    else {
      lines = [];
      sections.set(section.key, lines);
    }
  }
  const text = (part: readonly string[]): string => part.join('\n').trim();
  return { before: text(before), sections: Object.fromEntries([...sections].map(([key, part]) => [key, text(part)])) };
}

/** Where the parts of a body stand in it: line of the first of each, 1-based, by section key; `''` is what stands before. */
export interface JoinedBody {
  body: string;
  lines: { key: string; line: number }[];
}

/** Puts a body together, its sections in the collection's order under their headings; what is empty is left out. */
export function joinBody(collection: Collection, lang: Locale, { before, sections }: BodyParts): JoinedBody {
  const known = (sectionsOf[collection] ?? []).map(({ key, heading }) => ({
    key,
    head: `## ${heading[lang]}\n\n`,
    text: sections[key] ?? '',
  }));
  const parts = [{ key: '', head: '', text: before }, ...known].filter(({ text }) => text.trim() !== '');
  let body = '';
  const lines = parts.map(({ key, head, text }) => {
    if (body !== '') body += '\n\n';
    const line = body.split('\n').length;
    body += `${head}${text.trim()}`;
    return { key, line };
  });
  return { body, lines };
}
