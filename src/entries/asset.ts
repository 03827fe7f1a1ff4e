import { imageSize } from 'image-size';
import { saysPlace } from './exif.ts';

/** What a file is by its first bytes, whatever its name says. */
export type AssetType = 'png' | 'jpg' | 'webp' | 'avif' | 'gif' | 'pdf' | 'zip' | 'markup';

/** An image or a document that lies in an entry's folder. */
export interface Asset {
  /** Path from the content folder: `practices/seclo/table.png`. */
  file: string;
  bytes: number;
  /** `undefined` where the first bytes are of no kind that is known, as of plain text. */
  type: AssetType | undefined;
  /** In pixels; of images alone, and only where they can be read. */
  width?: number;
  height?: number;
  /** The image moves. */
  animated: boolean;
  /** The camera has noted in it where it was taken. */
  located: boolean;
  /** It ends as a file of its kind ends: neither cut short nor with something hidden behind. */
  whole: boolean;
}

/** As much of a file as its kind, its measures and its movement are read from, in bytes. */
export const headBytes = 256 * 1024;
/** As much of its end as says that it is whole, in bytes. */
export const tailBytes = 1024;

/** A letter per byte: the decoder called `latin1` reads Windows-1252. */
const textOf = (bytes: Uint8Array, start = 0, end = bytes.length): string => String.fromCharCode(...bytes.subarray(start, end));

/** As far into a file as its notes stand; a call takes only so many letters. */
const notesBytes = 64 * 1024;

/** Signatures at their offset: https://www.iana.org/assignments/media-types, https://mimesniff.spec.whatwg.org/ */
const signatures: readonly [AssetType, number, RegExp][] = [
  ['png', 0, /^\x89PNG\r\n\x1a\n/],
  ['jpg', 0, /^\xff\xd8\xff/],
  ['webp', 0, /^RIFF[^]{4}WEBP/],
  ['avif', 4, /^ftypavi[fs]/],
  ['gif', 0, /^GIF8[79]a/],
  ['pdf', 0, /^%PDF-/],
  ['zip', 0, /^PK\x03\x04/],
  ['markup', 0, /^(?:\xef\xbb\xbf)?\s*<(?:!|\?|[a-z])/i],
];

function typeOf(head: Uint8Array): AssetType | undefined {
  const start = textOf(head, 0, 64);
  return signatures.find(([, offset, signature]) => signature.test(start.slice(offset)))?.[0];
}

function measures(head: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(head);
    return { width, height };
  } catch {
    return undefined;
  }
}

const moves: Partial<Record<AssetType, (head: Uint8Array) => boolean>> = {
  png: (head) => textOf(head, 8, 4096).includes('acTL'),
  webp: (head) => textOf(head, 12, 16) === 'VP8X' && ((head[20] ?? 0) & 2) !== 0,
  avif: (head) => textOf(head, 8, 12) === 'avis',
  gif: () => true,
};

const lengthOfRiff = (head: Uint8Array): number => new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(4, true) + 8;

/** Some programs pad a file with zeros or a line's end: that hides nothing. */
const ends: Partial<Record<AssetType, (tail: string, head: Uint8Array, bytes: number) => boolean>> = {
  png: (tail) => /IEND\xaeB`\x82[\0\r\n]*$/.test(tail),
  jpg: (tail) => /\xff\xd9[\0\r\n]*$/.test(tail),
  webp: (_tail, head, bytes) => Math.abs(lengthOfRiff(head) - bytes) <= 1,
  pdf: (tail) => /%%EOF\s*$/.test(tail),
};

const imageTypes: readonly AssetType[] = ['png', 'jpg', 'webp', 'avif'];

/**
 * What a file's bytes say of it. Never throws, whatever they are.
 * @param head the first `headBytes` of the file, or all of it; `tail` its last `tailBytes`; `bytes` its whole size.
 */
export function assetOf(file: string, bytes: number, head: Uint8Array, tail: Uint8Array): Asset {
  const type = typeOf(head);
  const size = type !== undefined && imageTypes.includes(type) ? measures(head) : undefined;
  return {
    file,
    bytes,
    type,
    ...size,
    animated: type !== undefined && (moves[type]?.(head) ?? false),
    located: type !== undefined && imageTypes.includes(type) && saysPlace(head, textOf(head, 0, notesBytes)),
    whole: type === undefined || head.length < 12 || (ends[type]?.(textOf(tail), head, bytes) ?? true),
  };
}
