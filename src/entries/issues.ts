import { z } from 'astro/zod';
import { shapeOf, unwrap } from '../schemas/translation.ts';
import { isRule } from '../i18n/problems.ts';
import type { Parsed } from './parse.ts';
import { namesOfFields, namesOfValues } from './names.ts';
import { fieldName, maxProblems, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, 'rule' | 'params'> & { path: PropertyKey[]; of?: 'key' };

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((at, part) => {
    const inner = unwrap(at);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return shapeOf(inner)?.[String(part)] ?? inner;
  }, schema);
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    data,
  );

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

function finding(issue: Issue, data: unknown, schema: z.ZodType): Finding {
  const value = valueAt(data, issue.path);
  const shown = show(value);
  const path = issue.path;
  if (value === undefined && issue.code !== 'custom')
    return { rule: 'schema/missing-field', path, params: { value: String(path.at(-1) ?? '') } };
  const rule = `schema/${issue.message}`;
  if (isRule(rule)) return { rule, path, params: { value: shown } };
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
  return { rule: 'schema/type', path, params: { value: shown, expected } };
}

/** Reads an entry's data by a schema; what does not fit comes back as problems at their places, all at once. */
export function validate(schema: z.ZodObject, parsed: Parsed, file: string): { data?: Record<string, unknown>; problems: Problem[] } {
  const result = schema.safeParse(parsed.data);
  if (result.success) return { data: result.data, problems: [] };
  const findings: Finding[] = [];
  for (const issue of result.error.issues) {
    if (findings.length > maxProblems) break;
    findings.push(...(issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : [finding(issue, parsed.data, schema)]));
  }
  return {
    problems: findings.map(({ rule, params, path, of }) => ({
      rule,
      file,
      ...parsed.locate(path, of ?? 'value'),
      field: fieldName(path),
      params,
    })),
  };
}
