import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSchemas } from '../../../src/cli/editor/schemas.ts';
import { fieldHelp } from '../../../src/i18n/fields.ts';
import { definitionOf } from '../../../src/i18n/labels.ts';
import { problemWords } from '../../../src/i18n/problems.ts';
import { languageServer, type Completion, type Server } from '../../support/language-server.ts';
import { fixture } from '../helpers.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root: string;
let server: Server;
const file = (lang: string) => path.join(root, 'content/themes/child-labour', `${lang}.mdx`);
const said = ({ documentation }: Completion): string => (typeof documentation === 'string' ? documentation : (documentation?.value ?? ''));

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-editor-'));
  fs.cpSync(fixture('small'), path.join(root, 'content'), { recursive: true });
  fs.writeFileSync(path.join(root, 'package.json'), '{}');
  fs.writeFileSync(path.join(root, 'tsconfig.json'), '{}');
  writeSchemas({ root, contentDir: path.join(root, 'content'), lang: 'pt' });
  server = await languageServer(root);
});

afterAll(async () => {
  await server.stop();
  fs.rmSync(root, { recursive: true });
});

describe('in an editor', () => {
  it('a file that is right has no mark', async () => {
    const text = fs.readFileSync(file('es'), 'utf8');
    server.open(file('es'), text);
    expect(await server.diagnostics(file('es'))).toEqual([]);
  });

  it('a wrong value is marked where it stands, and a field that is not known', async () => {
    server.open(
      file('en'),
      '---\ntitle: T\nsummary: S\ntitel: U\nsources: []\nverified:\n  on: yesterday\n  review: desk\ndefinition: D\n---\n',
    );
    const found = await server.diagnostics(file('en'));
    expect(found.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([3, 4, 6]));
    expect(found.map(({ message }) => message)).toContain(problemWords('schema/date', 'pt').fix);
  });

  it('fields complete with their help, and values with their meaning', async () => {
    server.open(file('fr'), '---\ntitle: T\n\nverified:\n  review: \n---\n');
    const fields = await server.completions(file('fr'), { line: 2, character: 0 });
    expect(said(fields.find(({ label }) => label === 'definition') as Completion)).toContain(fieldHelp('theme.definition', 'pt'));
    const values = await server.completions(file('fr'), { line: 4, character: 10 });
    expect(said(values.find(({ label }) => label === 'confirmed') as Completion)).toContain(definitionOf('review', 'confirmed', 'pt'));
  });

  it('a translation has the fields of one', async () => {
    server.open(file('pt'), '---\ntranslates: es\nmethod: human\ntitle: T\nsummary: S\nverified:\n  on: 2020\n---\n');
    const found = await server.diagnostics(file('pt'));
    expect(found.map(({ range }) => range.start.line)).toEqual([6]);
  });
});
