import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { site } from '../../src/config/site.ts';
import { codes } from '../../src/schemas/vocabularies/index.ts';
import { root } from './helpers.ts';

const read = (...parts: string[]): string => fs.readFileSync(path.join(root, ...parts), 'utf8');
const file = read('GOVERNANCE.md');
const { replyDays, readingDays } = site.contributions;

describe('GOVERNANCE.md', () => {
  it('gives the times of the settings, and no other', () => {
    expect(file).toContain(`within **${replyDays} days**`);
    expect(file).toContain(`has **${readingDays} days** to read`);
    expect([...file.matchAll(/(\d+) days/g)].map(([, days]) => Number(days))).toEqual([replyDays, readingDays]);
  });

  it('links to the page in each language', () => {
    for (const locale of locales)
      expect(file).toContain(`(${site.url}${pathOf({ kind: 'entry', collection: 'pages', id: 'governance' }, locale)})`);
  });

  it('names every state of review, and only files and commands that are there', () => {
    for (const state of codes('review')) expect(file).toContain(`| \`${state}\``);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of file.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, named = ''] of file.matchAll(/`((?:src|content)\/[^`]+)`/g))
      expect(fs.existsSync(path.join(root, named)), named).toBe(true);
    for (const [, named = ''] of file.matchAll(/\]\((?!http)([^)]+)\)/g)) expect(fs.existsSync(path.join(root, named)), named).toBe(true);
  });
});

describe.each(locales)('the page of governance in %s', (locale) => {
  const page = read('content/pages/governance', `${locale}.mdx`);
  const headings = (text: string) => [...text.matchAll(/<h2 id="([\w-]+)">/g)].map(([, id]) => id);

  it('takes its times from the settings and types none', () => {
    for (const of of ['reply', 'reading']) expect(page).toContain(`<Deadline of="${of}" />`);
    expect(page).not.toMatch(/\d+\s*(?:días|days|dias|jours)/);
  });

  it('shows what the settings and the entries say, and has the same sections as the others', () => {
    for (const component of ['ReplyChannel', 'ReviewStates']) expect(page).toContain(`<${component} />`);
    expect(headings(page)).toEqual(headings(read('content/pages/governance/es.mdx')));
    expect(headings(page)).toEqual(
      expect.arrayContaining(['roles', 'deadlines', 'confirm', 'peer-review', 'object', 'hand-over', 'deposit', 'conduct']),
    );
  });

  it('is consistent with the method, which gives the time to reply too', () => {
    const method = read('content/pages/method', `${locale}.mdx`);
    expect(method).toContain('<Deadline of="reply" />');
    expect(method).not.toMatch(/\d+\s*(?:días|days|dias|jours)/);
  });
});
