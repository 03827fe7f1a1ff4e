import { z } from 'astro/zod';
import { defaultLocale, locales, type Locale } from '../config/locales.ts';
import { addressIn } from '../i18n/typed/addresses.ts';
import { dateIn } from '../i18n/typed/dates.ts';
import { fieldMeta } from '../schemas/field.ts';
import { shapeOf, unwrap } from '../schemas/translation.ts';
import { isRule } from '../i18n/problems.ts';
import { reasonIds } from '../i18n/reasons.ts';
import type { Parsed } from './parse.ts';
import { namesOfFields, namesOfValues } from './names.ts';
import { fieldName, maxProblems, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a field may take, of which there are words. */
const kinds = reasonIds.filter((id) => id.startsWith('type/'));

type Fields = Record<string, unknown>;
type Finding = Pick<Problem, 'rule' | 'params'> & { path: PropertyKey[]; of?: 'key' };

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((at, part) => {
    const inner = unwrap(at);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return shapeOf(inner)?.[String(part)] ?? inner;
  }, schema);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    data,
  );

/** What was meant by a date or an address that is written as people write them. */
function meant(rule: string, { value = '' }: Problem['params'], lang: Locale): string | undefined {
  const found = rule === 'schema/date' ? dateIn(value, lang) : rule === 'schema/url' ? addressIn(value) : undefined;
  return found === value ? undefined : found;
}

/** The language of a file, by its name. */
const langOf = (file: string): Locale => locales.find((locale) => file.endsWith(`/${locale}.mdx`)) ?? defaultLocale;

/** A value as it is written; one that holds itself (a YAML alias can) has no such form. */
function show(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  try {
    return value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 80);
  } catch {
    return '*';
  }
}

function unknownFields(issue: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType): Finding[] {
  const shape = shapeOf(unwrap(schemaAt(schema, issue.path))) ?? {};
  const known = Object.keys(shape);
  return issue.keys.slice(0, maxProblems + 1).map((name) => ({
    rule: 'schema/unknown-field',
    path: [...issue.path, name],
    of: 'key',
    params: { value: name, allowed: known.join(', '), suggestion: suggest(name, known, namesOfFields(shape)) ?? '' },
  }));
}

/** The collection that a field refers to by the short address of an entry. */
function refersAt(schema: z.ZodType, path: readonly PropertyKey[]): { collection?: string } {
  const [collection, ...more] = fieldMeta.get(unwrap(schemaAt(schema, path)))?.refers ?? [];
  return collection === undefined || more.length > 0 ? {} : { collection };
}

function finding(issue: Issue, data: unknown, schema: z.ZodType): Finding {
  const value = valueAt(data, issue.path);
  const shown = show(value);
  const path = issue.path;
  if (value === undefined && issue.code !== 'custom')
    return { rule: 'schema/missing-field', path, params: { value: String(path.at(-1) ?? '') } };
  const rule = `schema/${issue.message}`;
  if (isRule(rule)) return { rule, path, params: { value: shown, ...refersAt(schema, path) } };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return {
      rule: 'schema/value',
      path,
      params: {
        value: shown,
        allowed: allowed.join(', '),
        suggestion: suggest(shown, allowed, namesOfValues(schemaAt(schema, path), allowed)) ?? '',
      },
    };
  }
  if ((issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'number') {
    const limit = issue.code === 'too_big' ? `≤ ${String(issue.maximum)}` : `≥ ${String(issue.minimum)}`;
    return { rule: 'schema/value', path, params: { value: shown, allowed: limit, suggestion: '' } };
  }
  if (issue.code === 'too_big') return { rule: 'schema/too-long', path, params: { value: shown, max: String(issue.maximum) } };
  if (issue.code === 'too_small') return { rule: 'schema/empty', path, params: { value: shown } };
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_format' ? issue.format : issue.code;
  return { rule: 'schema/type', path, params: { value: shown, reason: kinds.find((kind) => kind === `type/${expected}`) ?? 'type/other' } };
}

/** What of data fits a schema: a field or an item that does not is left out, and the places in lists stay. */
function soundIn(schema: z.ZodType, data: unknown): unknown {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) return data.map((item) => soundIn(inner.element as z.ZodType, item));
  const shape = shapeOf(inner);
  if (shape === undefined || !isFields(data)) return undefined;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, part]) => (Object.hasOwn(data, name) ? [[name, soundIn(part, data[name])]] : [])),
  );
}

/** An entry's data as its schema reads them. */
export interface Reading {
  /** Whether all of it is right. */
  whole: boolean;
  /** The fields that are right as a whole. */
  data: Fields;
  /** All that is right, also beside what is not: in a list an item that does not fit leaves its place empty. */
  sound: Fields;
  /** The fields of which something is wrong, or that could not be read. */
  doubtful: ReadonlySet<string>;
  problems: Problem[];
}

/** In a header that could not be read to its end nothing is missing for sure. */
const isCertain = ({ path, code }: Issue, { read, data }: Parsed): boolean =>
  read === 'whole' || code === 'unrecognized_keys' || Object.hasOwn(data, String(path[0]));

const namesIn = (issue: Issue): string[] => (issue.path.length === 0 ? [] : [String(issue.path[0])]);

function readingOf(schema: z.ZodObject, { data, read }: Parsed, issues: readonly Issue[]): Omit<Reading, 'problems' | 'whole'> {
  const unread = read === 'whole' ? [] : Object.keys(schema.shape).filter((name) => !Object.hasOwn(data, name));
  const doubtful = new Set([...unread, ...issues.flatMap(namesIn)]);
  const sound = soundIn(schema, data) as Fields;
  return { data: Object.fromEntries(Object.entries(sound).filter(([name]) => !doubtful.has(name))), sound, doubtful };
}

/** Reads an entry's data by a schema; what does not fit comes back as problems at their places, all at once. */
export function validate(schema: z.ZodObject, parsed: Parsed, file: string): Reading {
  const result = schema.safeParse(parsed.data);
  if (result.success && parsed.read === 'whole')
    return { whole: true, data: result.data, sound: result.data, doubtful: new Set(), problems: [] };
  const issues = (result.error?.issues ?? []).filter((issue) => isCertain(issue, parsed));
  const findings: Finding[] = [];
  for (const issue of issues) {
    if (findings.length > maxProblems) break;
    findings.push(...(issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : [finding(issue, parsed.data, schema)]));
  }
  return {
    whole: false,
    ...readingOf(schema, parsed, issues),
    problems: findings.map(({ rule, params, path, of }) => {
      const suggestion = meant(rule, params, langOf(file));
      return {
        rule,
        file,
        ...parsed.locate(path, of ?? 'value'),
        field: fieldName(path),
        params: suggestion === undefined ? params : { ...params, suggestion },
      };
    }),
  };
}
