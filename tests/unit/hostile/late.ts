import type { RuleId } from '../../../src/entries/problem.ts';
import { canary } from '../../support/hostile/canary.ts';
import { address, beside, body, folder, head, png, type Case, type Files, type Laid } from './case.ts';

type Row = readonly [name: string, files: Files, ...refused: RuleId[]];

const script = `<script>${canary}</script>`;
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const image = (name: string, laid: Laid): Files => beside({ [`${folder}/${name}`]: laid });
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${canary}">${script}</svg>`;
const gif = (rest: string): Uint8Array => bytes(`GIF89a/*\x01\x00\x01\x00*/=1;${rest}`);
const jpeg = (rest: string): Uint8Array => bytes(`\xff\xd8\xff\xe0\x00\x10JFIF\x00${rest}`);
const riff = (size: string, rest: string): Uint8Array => bytes(`RIFF${size}WEBP${rest}`);

/** Images and documents that are something else as well, are not what their name says, or lie about their measures. */
const assets: readonly Row[] = [
  ['a GIF that is a script', image('a.gif', gif(canary)), 'file/unexpected'],
  ['a GIF that is a script, called a PNG', image('a.png', gif(canary)), 'file/type'],
  ['a PNG with a page behind', image('a.png', Buffer.concat([png, bytes(script)])), 'file/damaged'],
  ['a PNG with an archive behind', image('a.png', Buffer.concat([png, bytes('PK\x03\x04')])), 'file/damaged'],
  ['a PNG with another behind', image('a.png', Buffer.concat([png, png]).subarray(0, -4)), 'file/damaged'],
  ['a PNG that is cut short', image('a.png', png.subarray(0, 60)), 'file/damaged'],
  ['a PNG of its mark alone', image('a.png', png.subarray(0, 8)), 'file/damaged'],
  ['a PNG after a page', image('a.png', Buffer.concat([bytes(script), png])), 'file/type'],
  [
    'a PNG of two thousand million pixels',
    image('a.png', Buffer.concat([png.subarray(0, 16), bytes('\x7f\xff\xff\xff\x7f\xff\xff\xff'), png.subarray(24)])),
    'image/pixels',
  ],
  ['a PNG of no pixels', image('a.png', Buffer.concat([png.subarray(0, 16), bytes('\0\0\0\0\0\0\0\0'), png.subarray(24)]))],
  ['a JPEG that is a page', image('a.jpg', jpeg(script)), 'file/damaged'],
  ['a page called a JPEG', image('a.jpg', `<!DOCTYPE html>${script}`), 'file/type'],
  ['a script called a JPEG', image('a.jpg', canary), 'file/type'],
  [
    'a JPEG with a page in its comment',
    image('a.jpg', Buffer.concat([jpeg(''), bytes(`\xff\xfe\x00\x40${script}`), bytes('\xff\xd9')])),
    'file/damaged',
  ],
  ['an SVG called a PNG', image('a.png', svg), 'file/type'],
  ['an SVG called a WebP', image('a.webp', svg), 'file/type'],
  ['an SVG called an AVIF', image('a.avif', `<?xml version="1.0"?>${svg}`), 'file/type'],
  ['an SVG behind blanks', image('a.png', `\ufeff \n ${svg}`), 'file/type'],
  ['an SVG', image('a.svg', svg), 'file/unexpected'],
  ['a WebP that lies about its length', image('a.webp', riff('\xff\xff\xff\xff', `VP8 ${script}`)), 'file/damaged'],
  ['a WebP of its mark alone', image('a.webp', riff('\x04\0\0\0', '')), 'file/damaged'],
  ['an AVIF of boxes without length', image('a.avif', bytes('\0\0\0\x18ftypavif\0\0\0\0avifmif1\0\0\0\0meta')), 'file/damaged'],
  [
    'an AVIF of boxes within themselves',
    image('a.avif', bytes(`\0\0\0\x10ftypavif\0\0\0\0${'\0\0\0\x08meta'.repeat(5000)}`)),
    'file/damaged',
  ],
  ['an AVIF that ends in its mark', image('a.avif', bytes('\0\0\0\x18ftypavif')), 'file/damaged'],
  ['an image of nothing', image('a.png', ''), 'file/empty'],
  ['an image of a gigabyte', image('a.png', { size: 2 ** 30 }), 'file/type'],
  ['a PDF that is a page', image('a.pdf', `<!DOCTYPE html>${script}`), 'file/type'],
  ['a PDF with a page behind', image('a.pdf', `%PDF-1.7\n%%EOF\n${script}`), 'file/damaged'],
  ['a page called a table', image('a.csv', `<html>${script}</html>`), 'file/type'],
  ['an archive called a table', image('a.csv', bytes('PK\x03\x04')), 'file/type'],
  ['a page called a sheet', image('a.ods', script), 'file/type'],
  ...[
    '"><script>.png',
    '"onerror="x.png',
    'a b.png',
    'ñ.png',
    'a\nb.png',
    'a\u202egpj.png',
    '-a.png',
    `${'a'.repeat(200)}.png`,
    '%2e%2e%2fa.png',
    'a;b.pdf',
    '$(id).csv',
    'A.PNG',
  ].map((name): Row => [`the image ${JSON.stringify(name.slice(0, 30))}`, image(name, png), 'file/asset-name']),
];

/** What the eye takes for something else, and what no system can hold. */
const seen: readonly Row[] = [
  ['an address that begins with another', address('https://www.ilo.org@evil.test/'), 'privacy/password'],
  ['an address with a password', address('https://www.ilo.org:x@evil.test/'), 'privacy/password'],
  ['a link that begins with another address', body('[a](https://www.ilo.org@evil.test/)'), 'privacy/password'],
  ['a link with an entity for its sign', body('[a](https://www.ilo.org&#64;evil.test/)'), 'privacy/mail'],
  ['a title in letters of two alphabets', body('La inspecciоn del trabajo.'), 'wording/lookalike'],
  ...['con', 'nul', 'aux', 'com1', 'lpt9'].map((id): Row => [
    `the folder ${id}`,
    beside({ [`practices/${id}/es.mdx`]: head() }),
    'file/reserved',
  ]),
  ['a folder of two hundred letters', beside({ [`practices/${'a'.repeat(200)}/es.mdx`]: head() }), 'file/long-name'],
  ['a link to the entry of all objects', body('[a](entry:practices/constructor)'), 'link/unknown'],
  ['a reference to it', { [`${folder}/es.mdx`]: head().replace('mdt-ecuador', 'constructor') }, 'reference/unknown'],
  ['a source of that name', { [`${folder}/es.mdx`]: head().replace('source: informe', 'source: constructor') }, 'source/unknown'],
  ['a source of another', { [`${folder}/es.mdx`]: head().replace('source: informe', 'source: __proto__') }, 'source/unknown'],
  ['an entry twice', beside({ 'practices/otra/es.mdx': head() }), 'duplicate/title'],
];

/** What only those rules find that look at all that was read. */
export const late: readonly Case[] = [...assets, ...seen].map(([name, files, ...refused]) => ({ name, files, refused, late: true }));
