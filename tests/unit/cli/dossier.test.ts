import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paragraphsOf, partsOf } from '../../support/docx.ts';
import { realContent } from '../../support/site.ts';
import { root } from '../helpers.ts';

// Each run is a process of its own, and the machine may have much else to do.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-dossier-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Runs the command as its users do, in a folder of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/dossier.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', CONTENT_DIR: realContent },
  });
  return { status, stdout, stderr };
}

const said = (file: string): string =>
  paragraphsOf(partsOf(new Uint8Array(fs.readFileSync(path.join(folder, file))))['word/document.xml'] ?? '').join('\n');

describe('npm run dossier', () => {
  it('writes in the country’s language, and never over a file that may hold answers', () => {
    const { status, stdout } = run('br');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^dossier-br-pt\.docx: \d+ líneas\.\n$/);
    expect(said('dossier-br-pt.docx')).toContain('Como responder');
    fs.writeFileSync(path.join(folder, 'dossier-br-pt.docx'), 'respostas');
    const again = run('BR');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('--out');
    expect(fs.readFileSync(path.join(folder, 'dossier-br-pt.docx'), 'utf8')).toBe('respostas');
  });

  it('writes in the language and to the file asked for', () => {
    expect(run('Barbade', '--lang', 'fr', '--out', 'barbade.docx').status).toBe(0);
    expect(said('barbade.docx')).toContain('Comment répondre');
  });

  it('writes nothing of a country of which nothing is published', () => {
    const { status, stdout, stderr } = run('JP', '--lang', 'en');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Japan');
    expect(fs.existsSync(path.join(folder, 'dossier-jp-en.docx'))).toBe(false);
  });

  it.each([[[]], [['Chlie']], [['CL', 'PE']], [['CL', '--out', 'no/such/folder/x.docx']]])('is not done with %j, and says why', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
