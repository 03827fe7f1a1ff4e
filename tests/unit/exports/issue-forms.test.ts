import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/config/locales.ts';
import { site } from '../../../src/config/site.ts';
import { issueForms } from '../../../src/exports/issue-forms.ts';
import { root } from '../helpers.ts';

const folder = path.join(root, '.github/ISSUE_TEMPLATE');

interface Form {
  name: string;
  description: string;
  labels: string[];
  body: { type: string; id?: string; attributes: { label?: string; value?: string; options?: unknown[] } }[];
}
const forms = [...issueForms()].filter(([name]) => name !== 'config.yml').map(([name, text]) => [name, parse(text) as Form] as const);

describe('the forms of the repository', () => {
  it('are those that `npm run issue-forms` writes', () => {
    const there = Object.fromEntries(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
    expect(there).toEqual(Object.fromEntries(issueForms()));
  });

  it('are two in each language, under names of their own', () => {
    expect(forms).toHaveLength(2 * locales.length);
    expect(new Set(forms.map(([, form]) => form.name)).size).toBe(forms.length);
  });

  it.each(forms)('%s has what GitHub asks of a form', (_, form) => {
    expect(form.description).toMatch(/\S/);
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { attributes } of asked) expect(attributes.label).toMatch(/\S/);
    for (const { type, attributes } of form.body)
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    expect(form.body.some(({ attributes }) => attributes.value?.includes('{') === true)).toBe(false);
  });

  it('carry labels that the repository has', () => {
    const known = (JSON.parse(fs.readFileSync(path.join(root, '.github/labels.json'), 'utf8')) as { name: string }[]).map(
      ({ name }) => name,
    );
    for (const [, form] of forms) expect(known).toEqual(expect.arrayContaining(form.labels));
  });

  it('say within how many days one answers', () => {
    const reply = forms.filter(([, form]) => form.labels.includes('institution'));
    for (const [, form] of reply) expect(form.body[0]?.attributes.value).toContain(String(site.contributions.replyDays));
  });
});
