import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetOf, type Asset } from '../../../src/entries/asset.ts';
import { root } from '../helpers.ts';

const png = new Uint8Array(fs.readFileSync(`${root}/content/pages/components/mesa.png`));
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const of = (data: Uint8Array): Asset => assetOf('a', data.length, data, data.subarray(-1024));

/** Width, height: https://www.w3.org/TR/png-3/ */
const chunk = (name: string, size: number) => join(new Uint8Array([0, 0, 0, size]), bytes(name), new Uint8Array(size + 4));
const movingPng = join(png.subarray(0, 33), chunk('acTL', 8), png.subarray(33));
const jpg = join(
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 40, 0, 30, 1, 1, 0x11, 0]),
  new Uint8Array([0xff, 0xd9]),
);
const webp = (flags: number) =>
  join(bytes('RIFF'), new Uint8Array([22, 0, 0, 0]), bytes('WEBPVP8X'), new Uint8Array([10, 0, 0, 0, flags, 0, 0, 0, 9, 0, 0, 19, 0, 0]));
const avif = (brand: string) => join(new Uint8Array([0, 0, 0, 24]), bytes(`ftyp${brand}`), new Uint8Array(12));

describe('what a file is by its bytes', () => {
  it.each([
    ['png', png],
    ['jpg', jpg],
    ['webp', webp(0)],
    ['avif', avif('avif')],
    ['gif', bytes('GIF89a and more')],
    ['pdf', bytes('%PDF-1.7\n%%EOF\n')],
    ['zip', bytes('PK\x03\x04 and more of it')],
    ['markup', bytes('<!doctype html><script>')],
    ['markup', bytes('\xef\xbb\xbf <svg onload="x">')],
    [undefined, bytes('clave,valor\na,1\n')],
    [undefined, bytes('')],
  ] as const)('%s', (type, data) => {
    expect(of(data).type).toBe(type);
  });
});

it('images have measures', () => {
  expect(of(png)).toMatchObject({ width: new DataView(png.buffer, png.byteOffset).getUint32(16), animated: false, whole: true });
  expect(of(jpg)).toMatchObject({ width: 30, height: 40 });
  expect(of(webp(0))).toMatchObject({ width: 10, height: 20 });
});

it('what moves is known', () => {
  expect([of(movingPng), of(webp(2)), of(avif('avis'))].map(({ animated }) => animated)).toEqual([true, true, true]);
  expect([of(png), of(webp(0)), of(avif('avif')), of(jpg)].map(({ animated }) => animated)).toEqual([false, false, false, false]);
});

it('what is cut short or has something hidden behind is known', () => {
  const behind = bytes('<script>alert(1)</script>');
  for (const whole of [png, jpg, webp(0), bytes('%PDF-1.7\n%%EOF\n')]) {
    expect(of(whole).whole).toBe(true);
    expect(of(join(whole, behind)).whole).toBe(false);
    expect(of(whole.subarray(0, -3)).whole).toBe(false);
  }
  expect(of(join(png, bytes('\0\0\n'))).whole).toBe(true);
});

it('a camera’s note of where a picture was taken is known', () => {
  const note = (tag: number) => join(bytes('MM\0*\0\0\0\x08\0\x01'), new Uint8Array([tag >> 8, tag & 255]), new Uint8Array(14));
  const picture = (notes: Uint8Array) => join(jpg.subarray(0, 4), bytes('Exif\0\0'), notes, jpg.subarray(4));
  expect([of(picture(note(0x8825))), of(picture(note(0x0112))), of(jpg)].map(({ located }) => located)).toEqual([true, false, false]);
  expect(of(picture(bytes('II*\0\xff\xff\xff\xff'))).located).toBe(false);
});

it('no bytes make it fail', () => {
  const starts = [png, jpg, webp(2), avif('avif'), bytes('GIF89a'), bytes('%PDF-'), bytes('\xff\xd8\xffExif\0\0II*\0\x08\0\0\0')];
  const data = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc
      .tuple(fc.constantFrom(...starts), fc.nat(40), fc.uint8Array({ maxLength: 64 }))
      .map(([start, at, rest]) => join(start.subarray(0, at), rest)),
  );
  fc.assert(
    fc.property(data, (some) => {
      expect(of(some).bytes).toBe(some.length);
    }),
    { numRuns: 100 },
  );
});
