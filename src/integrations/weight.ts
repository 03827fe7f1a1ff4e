import { gzipSync } from 'node:zlib';

type Kind = 'html' | 'css' | 'js' | 'font' | 'image';

/** A file that a page makes the reader fetch, and its bytes on the wire. */
export interface Part {
  kind: Kind;
  url: string;
  bytes: number;
}

/** What a page costs: all of it on a first visit. */
export interface Weight {
  url: string;
  parts: Part[];
}

interface Fetched {
  text: string;
  bytes: number;
}

/** Images and fonts are compressed as they are; gzip would only make them larger. */
const packed = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$/i;

/** Fetches each file once, however many pages show it. */
export function fetcher(): (url: string) => Promise<Fetched> {
  const known = new Map<string, Promise<Fetched>>();
  const get = async (url: string): Promise<Fetched> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const body = Buffer.from(await response.arrayBuffer());
    return { text: body.toString('utf8'), bytes: packed.test(new URL(url).pathname) ? body.length : gzipSync(body, { level: 9 }).length };
  };
  return (url) => {
    const found = known.get(url) ?? get(url);
    known.set(url, found);
    return found;
  };
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** The kind of a `link` that makes a browser fetch something. */
function linked(tag: string): Kind | undefined {
  const rel = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('stylesheet')) return 'css';
  if (rel.includes('modulepreload')) return 'js';
  if (rel.includes('icon')) return 'image';
  if (rel.includes('preload')) return ({ font: 'font', style: 'css', script: 'js', image: 'image' } as const)[attribute(tag, 'as') ?? ''];
  return undefined;
}

/** What a page's own markup names. */
function named(html: string): { kind: Kind; url: string }[] {
  return [...html.matchAll(/<(link|script|img|source)\b[^>]*>/gi)].flatMap(([tag, name = '']) => {
    const kind = { link: linked(tag), script: 'js' as const, img: 'image' as const, source: 'image' as const }[name.toLowerCase()];
    const url = attribute(tag, name.toLowerCase() === 'link' ? 'href' : 'src') ?? attribute(tag, 'srcset')?.trim().split(/\s/)[0];
    return kind === undefined || url === undefined || url.startsWith('data:') ? [] : [{ kind, url }];
  });
}

/** Scripts that a script imports before it runs; what it loads later, on demand, is not part of a first visit. */
const imported = (js: string): string[] =>
  [...js.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g)].map(([, url = '']) => url);

/** Fonts of the families that the styles use, and images that they show. */
function styled(css: string, allCss: string): { kind: Kind; url: string }[] {
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const rest = allCss.replace(/@font-face\s*\{[^}]*\}/g, '');
  const urls = (text: string) =>
    [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, url = '']) => (url.startsWith('data:') ? [] : [url]));
  const used = faces.filter((face) => rest.includes(/font-family:\s*["']?([^"';}]+)/.exec(face)?.[1]?.trim() ?? '\0'));
  return [
    ...used.flatMap((face) =>
      urls(face)
        .slice(0, 1)
        .map((url) => ({ kind: 'font' as const, url })),
    ),
    ...urls(css.replace(/@font-face\s*\{[^}]*\}/g, '')).map((url) => ({ kind: 'image' as const, url })),
  ];
}

/** Everything a first visit to a page fetches, from a served site. */
export async function weigh(url: string, get = fetcher()): Promise<Weight> {
  const page = await get(url);
  const parts = new Map<string, Part>([[url, { kind: 'html', url, bytes: page.bytes }]]);
  const sheets: { css: string; at: string }[] = [...page.text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => ({
    css,
    at: url,
  }));
  const queue = named(page.text).map((item) => ({ ...item, at: url }));
  const take = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const target = new URL(item.url, item.at).href;
      if (parts.has(target)) continue;
      const { text, bytes } = await get(target);
      parts.set(target, { kind: item.kind, url: target, bytes });
      if (item.kind === 'css') sheets.push({ css: text, at: target });
      if (item.kind === 'js') queue.push(...imported(text).map((from) => ({ kind: 'js' as const, url: from, at: target })));
    }
  };
  await take();
  const allCss = sheets.map((sheet) => sheet.css).join('\n');
  queue.push(...sheets.flatMap(({ css, at }) => styled(css, allCss).map((item) => ({ ...item, at }))));
  await take();
  return { url, parts: [...parts.values()] };
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, part) => total + part.bytes, 0);

/** Bytes of a first visit, with and without fonts, and of the same page where another has been seen before. */
export function totals({ parts }: Weight, seen?: Weight): { withFonts: number; withoutFonts: number; second: number } {
  const cached = new Set(seen?.parts.filter((part) => part.kind !== 'html').map((part) => part.url));
  return {
    withFonts: sum(parts),
    withoutFonts: sum(parts.filter((part) => part.kind !== 'font')),
    second: sum(parts.filter((part) => !cached.has(part.url))),
  };
}
