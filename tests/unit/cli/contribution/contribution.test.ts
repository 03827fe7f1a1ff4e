import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readReport } from '../../../../src/check/contribution/report.ts';
import { fixture, root } from '../../helpers.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-contribution-'));
  fs.cpSync(fixture('small'), at('base'), { recursive: true });
  fs.mkdirSync(at('base/pages/about'), { recursive: true });
  fs.writeFileSync(at('base/pages/about/es.mdx'), '---\ntitle: T\nsummary: S\n---\n\nOurs.\n');
  fs.cpSync(at('base'), at('fork'), { recursive: true });
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function look() {
  const args = ['--base', at('base'), '--fork', at('fork'), '--staged', at('staged'), '--report', at('report.json')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/contribution.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr,
    report: fs.existsSync(at('report.json')) ? readReport(fs.readFileSync(at('report.json'), 'utf8')) : undefined,
  };
}

it('what is right is staged for the preview, without links and with our own pages', () => {
  const theme = fs.readFileSync(at('fork/themes/child-labour/es.mdx'), 'utf8');
  fs.mkdirSync(at('fork/themes/otro'));
  fs.writeFileSync(
    at('fork/themes/otro/es.mdx'),
    theme.replace('Trabajo infantil', 'Otro tema').replaceAll('child-labour', 'otro').replaceAll('Trabajo infantil', 'Otra cosa'),
  );
  fs.appendFileSync(at('fork/pages/about/es.mdx'), '\nimport "node:fs"\n');
  const { status, report, stdout } = look();
  expect(status, stdout).toBe(0);
  expect(report?.changes).toMatchObject([
    { kind: 'corrected', collection: 'pages', id: 'about' },
    { kind: 'new', collection: 'themes', id: 'otro', lang: 'es', title: 'Otro tema' },
  ]);
  expect(fs.existsSync(at('staged/themes/otro/es.mdx'))).toBe(true);
  expect(fs.readFileSync(at('staged/pages/about/es.mdx'), 'utf8')).toBe(fs.readFileSync(at('base/pages/about/es.mdx'), 'utf8'));
});

it('what is wrong is said beside its line, and there is no preview', () => {
  fs.appendFileSync(at('fork/themes/child-labour/es.mdx'), '\nexport const x = 1\n');
  const { status, stdout, report } = look();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/themes\/child-labour\/es\.mdx,line=\d+/m);
  expect(report).toMatchObject({ counts: { errors: 1 }, problems: [{ rule: 'mdx/esm' }] });
  expect(fs.existsSync(at('staged'))).toBe(false);
});

it('a link out of the folder is refused', () => {
  fs.symlinkSync('/etc/passwd', at('fork/themes/child-labour/a.png'));
  const { status, report } = look();
  expect([status, report?.problems.map(({ rule }) => rule)]).toEqual([1, ['image/outside']]);
});
