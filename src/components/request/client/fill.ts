import type * as Zip from './zip.ts';

/** What no XML 1.0 document may hold, however escaped: control characters, halves of a pair, two that are no characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';
/** In the text of a document a line ends as Word breaks it; in its properties, with a space. */
const linesOf = (part: string, text: string): string => escaped(text).replace(/\r\n?|\n/g, part.startsWith('word/') ? lineBreak : ' ');

/**
 * A document (DOCX) with texts in the place of its `{{name}}`, as bytes. A name without a text becomes blank. Texts are only
 * ever text: what looks like markup is written as it stands, what looks like a name is not filled again.
 */
export function filled(
  { strFromU8, strToU8, unzipSync, zipSync }: typeof Zip,
  template: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  const parts = unzipSync(template);
  for (const [part, bytes] of Object.entries(parts)) {
    if (!/^(?:word\/(?:document|footer\d*)|docProps\/core)\.xml$/.test(part)) continue;
    const said = strFromU8(bytes).replace(/\{\{([\w-]+)\}\}/g, (_whole, name: string) =>
      linesOf(part, Object.hasOwn(texts, name) ? (texts[name] ?? '') : ''),
    );
    parts[part] = strToU8(said);
  }
  return zipSync(parts);
}
