import { expect, test } from 'vitest';
import { totals, weigh } from '../../../src/integrations/weight.ts';

const files: Record<string, string> = {
  '/page/': `<link rel="stylesheet" href="/a.css"><link rel="icon" href="/mark.svg"><link rel="canonical" href="/elsewhere/">
    <script type="module" src="/a.js"></script><img alt="" src="photo.webp"><style>@font-face{font-family:"Unused";src:url(/unused.woff2)}</style>`,
  '/a.css':
    '@font-face{font-family:"Text";src:url(/text.woff2) format("woff2")} body{font-family:"Text",serif} h1{background:url("/dots.png")}',
  '/a.js': 'import{b}from"./b.js";import("./later.js");',
  '/b.js': 'export const b=1',
  '/mark.svg': '<svg/>',
  '/page/photo.webp': 'x'.repeat(1000),
  '/text.woff2': 'x'.repeat(500),
  '/dots.png': 'x'.repeat(10),
};
const get = (url: string) => {
  const text = files[new URL(url).pathname];
  return text === undefined ? Promise.reject(new Error(url)) : Promise.resolve({ text, bytes: text.length });
};

test('a page is weighed with all that a first visit fetches, and nothing else', async () => {
  const weight = await weigh('https://ayni.example/page/', get);
  expect(new Set(weight.parts.map((part) => new URL(part.url).pathname))).toEqual(new Set(Object.keys(files)));
});

test('a second page costs only what the first has not brought', async () => {
  const weight = await weigh('https://ayni.example/page/', get);
  const { withFonts, withoutFonts, second } = totals(weight, weight);
  expect(withFonts - withoutFonts).toBe(500);
  expect(second).toBe(files['/page/']?.length);
});
