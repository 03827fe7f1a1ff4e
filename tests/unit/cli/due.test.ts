import { spawnSync } from 'node:child_process';
import path from 'node:path';
import papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../src/i18n/t.ts';
import { root } from '../helpers.ts';

// Each run is a process of its own, and the machine may have much else to do.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the command as its users do, on the real content, years from now. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/due.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', BUILD_DATE: '2030-01-01' },
  });
  return { status, stdout, stderr };
}

describe('npm run due', () => {
  it('lists one country, named in any language, and no other', () => {
    const { status, stdout, stderr } = run('--country', 'brésil', '--lang', 'pt', '--format', 'csv');
    const { data } = papa.parse<{ country: string }>(stdout, { header: true, skipEmptyLines: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(new Set(data.map(({ country }) => country))).toEqual(new Set(['BR']));
  });

  it('writes to a country in each of its languages, and in the one asked for', () => {
    const subjects = (text: string) => text.split('\n').filter((line) => /^(?:Asunto|Subject|Assunto|Objet)\s?:/.test(line));
    expect(subjects(run('--country', 'CA', '--format', 'message').stdout)).toHaveLength(2);
    expect(subjects(run('--country', 'CA', '--format', 'message', '--lang', 'es').stdout)).toEqual([
      t('es', 'due.message.subject', { country: 'Canadá' }),
    ]);
  });

  it('says that nothing is due, beside what it puts out', () => {
    const { status, stdout, stderr } = run('--country', 'JP', '--lang', 'en');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(`${t('en', 'due.nothing.country', { country: 'Japan', date: '1 January 2030' })}\n`);
  });

  it.each([
    [['--country', 'Chlie'], 'Chlie'],
    [['--format', 'docx'], 'docx'],
    [['--lang', 'de'], 'de'],
    [['--contry', 'CL'], '--contry'],
  ])('is not understood with %j', (args, named) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
