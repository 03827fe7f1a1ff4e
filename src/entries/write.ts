import { Document, isMap, isPair, visit } from 'yaml';
import type { z } from 'astro/zod';
import type { Collection } from '../config/routes.ts';
import { schemas, translationSchemas } from '../schemas/registry.ts';
import { shapeOf, unwrap } from '../schemas/translation.ts';

export interface Draft {
  collection: Collection;
  /** Whether it is a translation, which has fields of its own. */
  translation?: boolean;
  /** As the frontmatter names it; what is empty is left out. */
  data: Readonly<Record<string, unknown>>;
  /** The text under the frontmatter, in MDX. */
  body?: string;
  /** A line or more to stand over a field, by its dotted name without positions: `activities.participants`. */
  comment?: (field: string) => string | undefined;
  /** Lines of comment under the last field. */
  closing?: string;
}

/** How YAML is written here. */
export const written = { lineWidth: 0, indentSeq: false, singleQuote: true } as const;

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether there is nothing to write. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

/** The schema of a list's items. */
export const itemOf = (schema: z.ZodType | undefined): z.ZodType | undefined => {
  const inner = schema === undefined ? undefined : unwrap(schema);
  return inner !== undefined && 'element' in inner ? (inner.element as z.ZodType) : undefined;
};

/** A value with its fields in the schema's order, those that it does not know behind, and nothing that is empty. */
function ordered(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, itemOf(schema))).filter((item) => !isEmpty(item));
  if (!isFields(value)) return value;
  const shape = (schema === undefined ? undefined : shapeOf(unwrap(schema))) ?? {};
  const names = [...Object.keys(shape), ...Object.keys(value).filter((name) => !Object.hasOwn(shape, name))];
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(value, name))
      .map((name) => [name, ordered(value[name], shape[name])] as const)
      .filter(([, part]) => !isEmpty(part)),
  );
}

/** Every line of a comment stands off its sign. */
const commentOf = (text: string): string => text.replace(/^/gm, ' ');

/** Sets a comment over each field that has one, the first time that it stands. */
function commented(document: Document, comment: (field: string) => string | undefined): void {
  const seen = new Set<string>();
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const names = [...ancestors, pair].flatMap((node) => (isPair(node) ? [String(node.key)] : []));
      const field = names.join('.');
      const text = seen.has(field) ? undefined : comment(field);
      seen.add(field);
      if (text === undefined) return;
      const key = pair.key as { commentBefore?: string };
      key.commentBefore = commentOf(text);
    },
  });
}

/**
 * The text of an entry's file: its data in the order of the schema between lines of three hyphens, and its body. Reading it
 * again (`parse.ts`) gives the same data.
 */
export function writeEntry({ collection, translation = false, data, body = '', comment, closing }: Draft): string {
  const schema = (translation ? translationSchemas : schemas)[collection];
  const document = new Document(ordered(data, schema), { aliasDuplicateObjects: false });
  if (comment !== undefined && isMap(document.contents)) commented(document, comment);
  if (closing !== undefined) document.comment = commentOf(closing);
  const yaml = document.toString(written);
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}
