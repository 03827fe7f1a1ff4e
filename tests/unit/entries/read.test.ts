import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent, readInTurns } from '../../../src/entries/read.ts';
import { fixture, fixtures } from '../helpers.ts';

const page = '---\ntitle: a\nsummary: b\n---\n';
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-read-'));
  write('pages/about/es.mdx', page);
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function write(file: string, text = ''): void {
  const full = path.join(folder, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, text);
}

const found = () => readContent(folder).problems.map(({ rule, file }) => [rule, file]);

describe('what lies in a content folder', () => {
  it('may be entries, images, documents, and the hidden files of an editor', () => {
    for (const name of ['mesa.png', 'mesa.JPG', 'mesa.webp', 'mesa.avif', 'acta.pdf', 'datos.csv', 'datos.ods', '.es.mdx.swp', '.DS_Store'])
      write(`pages/about/${name}`);
    write('.git/config');
    write('pages/.hidden/es.mdx');
    expect(found()).toEqual([]);
  });

  it.each([
    ['a folder that is no collection', 'practicas/a/es.mdx', 'file/collection', 'practicas'],
    ['a file beside the collections', 'README.md', 'file/collection', 'README.md'],
    ['a file beside the entries', 'pages/es.mdx', 'file/unexpected', 'pages/es.mdx'],
    ['a language that the site has not', 'pages/about/qu.mdx', 'file/unexpected', 'pages/about/qu.mdx'],
    ['another kind of text', 'pages/about/es.md', 'file/unexpected', 'pages/about/es.md'],
    ['a language in capitals', 'pages/about/ES.mdx', 'file/unexpected', 'pages/about/ES.mdx'],
    ['an image that can hold a program', 'pages/about/mesa.svg', 'file/unexpected', 'pages/about/mesa.svg'],
    ['a folder in an entry', 'pages/about/images/mesa.png', 'file/unexpected', 'pages/about/images'],
    ['a name with capitals', 'pages/About/es.mdx', 'file/name', 'pages/About'],
    ['a name with an accent', 'pages/mísión/es.mdx', 'file/name', 'pages/mísión'],
    ['a name with a blank', 'pages/a b/es.mdx', 'file/name', 'pages/a b'],
  ])('may not be %s', (_what, file, rule, said) => {
    write(file, page);
    expect(found()).toEqual([[rule, said]]);
  });

  it('is read in the order of the collections, whatever the disk’s', () => {
    write('pages/zeta/es.mdx', page);
    write('pages/alfa/es.mdx', page);
    expect(readContent(folder).files.map(({ id }) => id)).toEqual(['about', 'alfa', 'zeta']);
  });
});

describe('a link that leads out of the folder', () => {
  const secret = path.join(os.tmpdir(), 'ayni-secret');

  beforeEach(() => {
    fs.mkdirSync(path.join(secret, 'b'), { recursive: true });
    fs.writeFileSync(path.join(secret, 'mesa.png'), 'secret');
    fs.writeFileSync(path.join(secret, 'b/es.mdx'), page);
  });

  afterEach(() => {
    fs.rmSync(secret, { recursive: true });
  });

  it.each([
    ['to an image', 'mesa.png', 'pages/about/mesa.png', 'image/outside'],
    ['to a text', 'b/es.mdx', 'pages/about/en.mdx', 'image/outside'],
    ['to an entry', 'b', 'pages/b', 'file/unexpected'],
    ['to a collection', '.', 'guides', 'file/unexpected'],
    ['to nothing', 'nothing', 'pages/about/otra.png', 'image/outside'],
  ])('%s is not followed', (_what, target, link, rule) => {
    fs.symlinkSync(path.join(secret, target), path.join(folder, link));
    expect(found()).toEqual([[rule, link]]);
    expect(readContent(folder).files.map(({ id }) => id)).toEqual(['about']);
  });
});

it('a file in the place of a collection is said, not fallen over', () => {
  write('themes', 'a file');
  expect(found()).toEqual([['file/unexpected', 'themes']]);
});

it('a folder that is not there is the caller’s mistake', () => {
  expect(() => readContent(path.join(folder, 'nothing'))).toThrow();
});

it('an empty folder has no entries and no problems', () => {
  fs.rmSync(path.join(folder, 'pages'), { recursive: true });
  expect(readContent(folder)).toMatchObject({ files: [], problems: [] });
});

it('a field of any file can be placed', () => {
  const { locate } = readContent(fixture('small'));
  expect(locate('practices/basurales/es.mdx', ['results', 0, 'source'])).toEqual({ line: 13, column: 106 });
  expect(locate('practices/basurales/en.mdx', ['method'])).toEqual({ line: 4, column: 9 });
  expect(locate('practices/nothing/es.mdx', ['title'])).toEqual({ line: 1, column: 1 });
});

describe('a content folder that is read in turns', () => {
  it.each(fs.readdirSync(fixtures))('gives of the fixture %s what it gives at once', async (tree) => {
    const [whole, inTurns] = [readContent(fixture(tree)), await readInTurns(fixture(tree))];
    const places = (read: typeof whole) => [...read.text.keys()].map((file) => read.locate(file, ['title']));
    expect({ ...inTurns, locate: places(inTurns) }).toEqual({ ...whole, locate: places(whole) });
  });

  it('is refused where it is not there, as at once', async () => {
    await expect(readInTurns(path.join(folder, 'nowhere'))).rejects.toThrow('nowhere');
    expect(() => readContent(path.join(folder, 'nowhere'))).toThrow('nowhere');
  });
});
