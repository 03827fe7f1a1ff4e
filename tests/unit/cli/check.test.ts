import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { t } from '../../../src/i18n/t.ts';
import { fixture, root } from '../helpers.ts';

// Each run is a process of its own, and the machine may have much else to do.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the command as its users do. */
function run(args: readonly string[], env: Record<string, string> = {}, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/check.ts'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', ...env },
  });
  return { status, stdout, stderr };
}

const on = (name: string, ...args: string[]) => run(['--content', fixture(name), ...args]);

describe('the exit code', () => {
  it('is 0 where all is well', () => {
    expect(on('small')).toEqual({ status: 0, stdout: `${t('es', 'check.clean', { count: 3 })}\n`, stderr: '' });
  });

  it('is 1 where something is wrong', () => {
    const { status, stdout } = on('bad-date');
    expect(status).toBe(1);
    expect(stdout).toContain('tests/fixtures/bad-date/content/themes/trabajo-infantil/es.mdx:7:17  error  schema/date');
  });

  it('is 2 where the folder is not there', () => {
    const { status, stdout, stderr } = run(['--content', '/nowhere/at/all']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('/nowhere/at/all');
  });

  it('is 0 where there are warnings alone', () => {
    expect(on('stale-translation')).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['an option that it does not know', ['--fxi'], '--fxi'],
    ['a form that it does not know', ['--format', 'xml'], 'xml'],
    ['a language that the site does not speak', ['--lang', 'de'], 'de'],
  ])('is 2 where it is asked for %s, and says so without a stack', (_name, args, word) => {
    const { status, stdout, stderr } = on('small', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the content', () => {
  it('is the one that the environment names', () => {
    expect(run([], { CONTENT_DIR: fixture('small') }).status).toBe(0);
    expect(run([], { CONTENT_DIR: fixture('bad-date') }).status).toBe(1);
  });
});

describe('for a machine', () => {
  it('is JSON', () => {
    const { status, stdout } = on('unknown-reference', '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'reference/unknown', file: 'themes/trabajo-infantil/es.mdx', line: 5, column: 11, field: 'broader[0]' },
    ]);
  });

  it('is an empty list where all is well', () => {
    expect(on('small', '--format', 'json')).toMatchObject({ status: 0, stdout: '[]\n' });
  });
});

describe('for a service', () => {
  it('names files from the root of the repository, wherever it is run', () => {
    const { stdout } = run(['--content', 'content', '--format', 'github'], {}, path.dirname(fixture('bad-date')));
    expect(stdout).toMatch(/^::error file=tests\/fixtures\/bad-date\/content\/themes\/trabajo-infantil\/es\.mdx,line=7,col=17,/);
  });

  it('is SARIF', () => {
    const { status, stdout } = on('bad-date', '--format', 'sarif');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'schema/date' }] }] });
  });

  it('has no colours in what is no terminal', () => {
    expect(on('bad-date').stdout).not.toContain('\u001b');
  });
});

describe('the language', () => {
  it.each(locales)('is %s where it is asked for', (locale) => {
    expect(on('small', '--lang', locale).stdout).toBe(`${t(locale, 'check.clean', { count: 3 })}\n`);
  });

  it.each(locales)('is %s where the machine speaks it', (locale) => {
    expect(run(['--content', fixture('small')], { LANG: `${locale}_XX.UTF-8` }).stdout).toBe(`${t(locale, 'check.clean', { count: 3 })}\n`);
  });
});

describe('--fix', () => {
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-check-'));
  });

  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const file = () => path.join(folder, 'agreements/convenio/en.mdx');
  const copy = (name: string, change: (text: string) => string = (text) => text): string => {
    fs.cpSync(fixture(name), folder, { recursive: true });
    const text = change(fs.readFileSync(file(), 'utf8'));
    fs.writeFileSync(file(), text);
    return text;
  };
  const fix = () => run(['--content', folder, '--fix']);

  it.each(['stale-translation', 'translation-without-digest'])('stamps the digest in %s, and nothing else', (name) => {
    const before = copy(name);
    expect(fix()).toMatchObject({ status: 0, stderr: '' });
    const after = fs.readFileSync(file(), 'utf8');
    expect(after).toMatch(/^translates: es\nof: [0-9a-f]{12}\n/m);
    expect(after.replace(/^of: .*\n/m, '')).toBe(before.replace(/^of: .*\n/m, ''));
    expect(fix().status).toBe(0);
    expect(fs.readFileSync(file(), 'utf8')).toBe(after);
  });

  it.each(['stale-translation', 'translation-without-digest'])('keeps the line ends and the quotes of %s', (name) => {
    copy(name, (text) => text.replace(/^of: (.*)$/m, "of: '$1' # seen").replaceAll('\n', '\r\n'));
    expect(fix().status).toBe(0);
    const after = fs.readFileSync(file(), 'utf8');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after).toMatch(name === 'stale-translation' ? /^of: '[0-9a-f]{12}' # seen\r$/m : /^of: [0-9a-f]{12}\r$/m);
  });

  it('does not touch a line of the text that looks like it', () => {
    copy('translation-without-digest', (text) => `${text}\nof: the text\n\ntranslates: the text\n`);
    fix();
    expect(fs.readFileSync(file(), 'utf8')).toContain('\nof: the text\n\ntranslates: the text\n');
    expect(fs.readFileSync(file(), 'utf8')).toMatch(/^---\ntranslates: es\nof: [0-9a-f]{12}\n/);
  });

  it('says of each file what it mended, beside a report for a program', () => {
    copy('stale-translation', (text) => text.trimEnd());
    const { stdout, stderr } = run(['--content', folder, '--fix', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toContain('agreements/convenio/en.mdx');
    expect(stderr).toContain('translation/stale, form/final-newline');
    expect(fs.readdirSync(path.dirname(file())).sort()).toEqual(['en.mdx', 'es.mdx']);
  });

  it('leaves what it cannot mend', () => {
    const before = copy('bad-digest');
    expect(fix().status).toBe(1);
    expect(fs.readFileSync(file(), 'utf8')).toBe(before);
  });
});
