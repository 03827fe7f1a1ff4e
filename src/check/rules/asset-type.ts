import type { AssetType } from '../../entries/asset.ts';
import { nameOf } from '../names.ts';
import type { AssetRule } from '../rule.ts';

/** What a file must be by its first bytes, by the end of its name; a table in plain text has no mark of its own. */
const expected: Record<string, readonly (AssetType | undefined)[]> = {
  png: ['png'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  webp: ['webp'],
  avif: ['avif'],
  pdf: ['pdf'],
  ods: ['zip'],
  csv: [undefined],
};

const start = { line: 1, column: 1 };

/** A file is what its name says, and all of it is there with nothing behind. */
export const assetType: AssetRule = ({ file, bytes, type, whole, ...image }, report) => {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (bytes === 0) return report('file/empty', start, { value: nameOf(file) });
  if (expected[ending]?.includes(type) === false)
    return report('file/type', start, { value: nameOf(file), expected: ending, found: type ?? '?' });
  const measured = image.width !== undefined || !['png', 'jpg', 'webp', 'avif'].includes(type ?? '');
  if (!whole || !measured) report('file/damaged', start, { value: nameOf(file) });
};
