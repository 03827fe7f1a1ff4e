import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { site } from '../../src/config/site.ts';
import { parse } from '../../src/entries/parse.ts';
import { translatableTexts } from '../../src/entries/merge.ts';
import { schemas } from '../../src/schemas/registry.ts';
import { root } from './helpers.ts';

const nameOf = (locale: Locale): string => (locale === 'es' ? 'CONTRIBUTING.md' : `CONTRIBUTING.${locale}.md`);
const textOf = (locale: Locale): string => fs.readFileSync(path.join(root, nameOf(locale)), 'utf8');

/** The worked example: where it goes, and its text. */
function exampleOf(locale: Locale): { file: string; text: string } {
  const text = textOf(locale);
  const file = /`content\/(practices\/[a-z-]+\/[a-z]{2}\.mdx)`/.exec(text)?.[1] ?? '';
  return { file, text: /```mdx\n([\s\S]*?)```/.exec(text)?.[1] ?? '' };
}

const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(locales)('CONTRIBUTING in %s', (locale) => {
  let content = '';
  beforeAll(() => {
    content = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-example-'));
    fs.cpSync(path.join(root, 'content'), content, { recursive: true });
    const { file, text } = exampleOf(locale);
    fs.mkdirSync(path.dirname(path.join(content, file)));
    fs.writeFileSync(path.join(content, file), text);
  });
  afterAll(() => fs.rmSync(content, { recursive: true, force: true }));

  it('has an example that the check accepts beside all real entries', () => {
    expect(exampleOf(locale).file).toMatch(new RegExp(`/${locale}\\.mdx$`));
    const run = spawnSync(process.execPath, ['src/cli/check.ts', '--content', content, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual([]);
    expect(run.status).toBe(0);
  });

  it('has the same example as the others, in its own words', () => {
    const parsed = parse(exampleOf(locale).text, exampleOf(locale).file);
    const spanish = parse(exampleOf('es').text, exampleOf('es').file);
    const facts = (data: unknown) => {
      const texts = new Set(translatableTexts('practices', data as Record<string, unknown>).map(({ value }) => value));
      return JSON.parse(JSON.stringify(schemas.practices.parse(data), (_, value: unknown) => (texts.has(value) ? '…' : value))) as unknown;
    };
    expect(facts(parsed.data)).toEqual(facts(spanish.data));
  });

  it('leads to pages of the site in its language', () => {
    const known = [
      pathOf({ kind: 'list', section: 'contribute' }, locale),
      pathOf({ kind: 'list', section: 'rules' }, locale),
      pathOf({ kind: 'entry', collection: 'pages', id: 'governance' }, locale),
    ];
    const linked = [...textOf(locale).matchAll(/<(https:[^>]+)>/g)].map((match) => match[1]);
    expect(linked).toEqual(known.map((place) => `${site.url}${place}`));
  });

  it('names commands that there are', () => {
    const named = [...textOf(locale).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('says how long an answer takes', () => {
    expect(textOf(locale)).toContain(` ${site.contributions.replyDays} `);
  });

  it('leads to the other languages', () => {
    for (const other of locales) if (other !== locale) expect(textOf(locale)).toContain(`](${nameOf(other)})`);
  });
});
