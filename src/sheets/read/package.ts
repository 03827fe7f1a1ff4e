import { strFromU8, unzipSync } from 'fflate';
import { SheetError } from './error.ts';

/** A worksheet with photographs pasted into it is larger than one should send. */
export const maxFile = 20_000_000;
/** The text of a long worksheet is 1 MB, and 60 kB in the package. */
const maxText = 8_000_000;
const maxPacked = 1_000_000;

const wanted = {
  document: 'word/document.xml',
  relations: 'word/_rels/document.xml.rels',
  numbering: 'word/numbering.xml',
} as const;
type Part = keyof typeof wanted;

/** The parts of a document (DOCX) that hold its text, as text; nothing else of the package is opened. */
export type Package = Partial<Record<Part, string>> & { document: string };

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const names: readonly string[] = Object.values(wanted);
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!names.includes(name)) return false;
        if (size > maxPacked || originalSize > maxText) throw new SheetError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('not-zip');
  }
}

/**
 * Opens a document. What a part says of its own size bounds what is read of it.
 * @throws {SheetError} when it is too large, no package, or a package without a document.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > maxFile) throw new SheetError('too-large');
  if (!isPackage(bytes)) throw new SheetError('not-zip');
  const parts = unpacked(bytes);
  const text = (part: Part): string | undefined => {
    const found = parts[wanted[part]];
    return found === undefined ? undefined : strFromU8(found);
  };
  const document = text('document');
  if (document === undefined) throw new SheetError('no-document');
  const [relations, numbering] = [text('relations'), text('numbering')];
  return { document, ...(relations === undefined ? {} : { relations }), ...(numbering === undefined ? {} : { numbering }) };
}
