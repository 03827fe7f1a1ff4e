import { expect, test } from 'vitest';
import { editUrl, mailUrl, proposeUrl, uploadUrl } from '../../../src/config/contribute.ts';
import { site } from '../../../src/config/site.ts';

const entry = { collection: 'practices', id: 'mesa-provincial' } as const;

test('a short text goes along in the address of a new file, whatever it holds', () => {
  const text = '---\ntitle: "Niñez & trabajo: 100 % #1?"\n---\n\nUna línea.\n';
  const { url, whole } = proposeUrl(entry, 'es', text);
  const { origin, pathname, searchParams } = new URL(url);
  expect(whole).toBe(true);
  expect(origin + pathname).toBe(`${site.repository}/new/${site.branch}`);
  expect(Object.fromEntries(searchParams)).toEqual({ filename: 'content/practices/mesa-provincial/es.mdx', value: text });
});

test('a long one does not, and no address is too long', () => {
  for (const letters of [100, 1_000, 3_000, 7_000, 7_400, 20_000]) {
    const { url, whole } = proposeUrl(entry, 'fr', 'é'.repeat(letters));
    expect(url.length).toBeLessThanOrEqual(7_500);
    expect(new URL(url).searchParams.has('value')).toBe(whole);
    expect(whole).toBe(letters <= 1_000);
  }
});

test('a correction opens the file that is there', () => {
  expect(editUrl(entry, 'pt')).toBe(`${site.repository}/edit/${site.branch}/content/practices/mesa-provincial/pt.mdx`);
});

test('pictures are uploaded to the folder of the entry', () => {
  expect(uploadUrl(entry)).toBe(`${site.repository}/upload/${site.branch}/content/practices/mesa-provincial`);
});

test('a mail carries a short text in lines as mail has them, and names the file of a long one', () => {
  const short = mailUrl('cooperacion@ministerio.example', 'Práctica & más', { text: 'a\nb', instead: 'x' });
  expect(short.whole).toBe(true);
  const { pathname, searchParams } = new URL(short.url);
  expect(pathname).toBe('cooperacion@ministerio.example');
  expect(Object.fromEntries(searchParams)).toEqual({ subject: 'Práctica & más', body: 'a\r\nb' });
  const attached = mailUrl('cooperacion@ministerio.example', 'S', { text: 'a', instead: 'Adjunto.', attached: true });
  expect([attached.whole, new URL(attached.url).searchParams.get('body')]).toEqual([false, 'Adjunto.']);
  const long = mailUrl('cooperacion@ministerio.example', 'S', { text: 'a'.repeat(2_000), instead: 'Adjunto.' });
  expect(long.whole).toBe(false);
  expect(new URL(long.url).searchParams.get('body')).toBe('Adjunto.');
});
