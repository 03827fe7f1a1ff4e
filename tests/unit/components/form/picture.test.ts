import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../src/components/form/client/archive.ts';
import { takePicture } from '../../../../src/components/form/client/picture.ts';
import { locales } from '../../../../src/config/locales.ts';

const png = fs.readFileSync(path.resolve(import.meta.dirname, '../../../../content/pages/components/mesa.png'));
const noSmaller = (): Blob[] => [];
const take = (name: string, bytes: Uint8Array | string, taken: readonly string[] = []) =>
  takePicture(new File([bytes as BlobPart], name), taken, 'es', noSmaller);
const nameOf = async (name: string, taken: readonly string[] = []) => {
  const found = await take(name, png, taken);
  return 'picture' in found ? found.picture.name : found.refused;
};

describe('a picture', () => {
  test('is taken whole, with its measures', async () => {
    const found = await take('mesa.png', png);
    expect(found).toMatchObject({ picture: { name: 'mesa.png', asset: { file: 'mesa.png', type: 'png', bytes: png.length } } });
    if ('picture' in found) expect(Buffer.compare(found.picture.bytes, png)).toBe(0);
  });

  test('gets a name that every system can hold, ended as what it is, and one of its own', async () => {
    expect(await nameOf('Foto de la Reunión (final).JPG')).toBe('foto-reunion-final.png');
    expect(await nameOf('写真.png')).toBe('image.png');
    expect(await nameOf('mesa.png', ['mesa.png', 'mesa-2.png', 'mesa-3.jpg'])).toBe('mesa-3.png');
    expect(await nameOf(`${'palabra-'.repeat(30)}.png`)).toMatch(/^[a-z-]{1,48}\.png$/);
  });

  test.each([
    ['dibujo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /«dibujo\.svg» no es una imagen PNG/],
    ['dibujo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', /«dibujo\.png» no es lo que dice su nombre/],
    ['mueve.gif', 'GIF89a', /«mueve\.gif» no es una imagen PNG/],
    ['informe.pdf', '%PDF-1.7\n%%EOF', /«informe\.pdf» no es una imagen PNG/],
    ['nada.png', '', /«nada\.png» está vacío/],
    ['cortada.png', new Uint8Array(png.subarray(0, png.length - 20)), /«cortada\.png» está incompleto/],
    [
      'detras.png',
      new Uint8Array([...png, ...new TextEncoder().encode('<script>')]),
      /«detras\.png» está incompleto o lleva algo agregado/,
    ],
    [
      'pesada.png',
      new Uint8Array([...png.subarray(0, 33), ...new Uint8Array(600_000), ...png.subarray(33)]),
      /pesa \d+ kB y el límite es 500 kB/,
    ],
  ])('%s is refused in the words of the checker', async (name, bytes, words) => {
    const found = await take(name, bytes);
    expect('refused' in found ? found.refused : found.picture.name).toMatch(words);
  });

  test.each(locales)('is refused in %s without a word of files and folders', async (locale) => {
    const found = await takePicture(new File(['<svg/>'], 'a.svg'), [], locale, noSmaller);
    expect('refused' in found ? found.refused : '').not.toContain('.mdx');
  });
});

describe('one that is too large', () => {
  const heavy = new Uint8Array([...png.subarray(0, 33), ...new Uint8Array(600_000), ...png.subarray(33)]);
  const two = (): Blob[] => [new Blob([heavy]), new Blob([png])];

  test('is taken as the first of the smaller ones that will do, and says what it was', async () => {
    const found = await takePicture(new File([heavy], 'Visita.png'), ['visita.png'], 'es', two);
    expect(found).toMatchObject({ picture: { name: 'visita-2.png', asset: { bytes: png.length } }, was: { bytes: heavy.length } });
  });

  test('is not made smaller where it is wrong otherwise', async () => {
    const found = await takePicture(new File([heavy.subarray(0, 590_000)], 'rota.png'), [], 'es', two);
    expect('refused' in found).toBe(true);
  });
});

test('an archive holds the entry’s folder as the repository has it', async () => {
  const found = await take('mesa.png', png);
  if ('refused' in found) throw new Error(found.refused);
  const text = '---\ntitle: Año\n---\n';
  const ready = { collection: 'practices', id: 'mesa', lang: 'es', title: '', text, exists: false, pictures: [found.picture] } as const;
  const files = unzipSync(archiveOf(ready));
  expect(Object.keys(files)).toEqual(['content/practices/mesa/es.mdx', 'content/practices/mesa/mesa.png']);
  expect(strFromU8(files['content/practices/mesa/es.mdx'] ?? new Uint8Array())).toBe(text);
  expect(Buffer.compare(files['content/practices/mesa/mesa.png'] ?? new Uint8Array(), png)).toBe(0);
});
