import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document (DOCX) by their names; those that are XML as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const tag = /<(?:\?[^>]*\?|!--.*?--|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/gsy;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** What keeps a text from being well-formed XML, or nothing: tags in pairs, text without `<`, known references, lawful characters. */
export function xmlFault(xml: string): string | undefined {
  const bad = forbidden.exec(xml) ?? reference.exec(xml);
  if (bad !== null) return `${JSON.stringify(bad[0])} at ${bad.index}`;
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (found === null) return `no tag at ${at}: ${xml.slice(at, at + 40)}`;
    const [whole, closing, name, , single] = found;
    at += whole.length;
    if (name === undefined) continue;
    if (closing === '/' && open.pop() !== name) return `</${name}> closes nothing`;
    if (closing === '' && open.length === 0) roots += 1;
    if (closing === '' && single === '') open.push(name);
  }
  return open.length === 0 && roots === 1 ? undefined : `open: ${open.join(' ')}; roots: ${roots}`;
}

/** The text of a document's paragraphs, a line break as `\n`. */
export const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : (text ?? '')))
      .join('')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&'),
  );
