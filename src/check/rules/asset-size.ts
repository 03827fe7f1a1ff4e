import { nameOf } from '../names.ts';
import type { AssetRule } from '../rule.ts';

const kilobyte = 1000;
/** What a reader on a slow line waits for, in kilobytes; and what a screen or a printed page can show, in pixels. */
const limits = { image: 500, document: 5000, side: 4000 };

const start = { line: 1, column: 1 };

/** Images and documents that a slow line can carry, and images that keep still. */
export const assetSize: AssetRule = ({ file, bytes, width = 0, height = 0, animated }, report) => {
  const isImage = /\.(?:png|jpe?g|webp|avif)$/i.test(file);
  const max = isImage ? limits.image : limits.document;
  const size = Math.ceil(bytes / kilobyte);
  if (size > max) report(isImage ? 'image/heavy' : 'file/heavy', start, { value: nameOf(file), size: String(size), max: String(max) });
  if (Math.max(width, height) > limits.side)
    report('image/pixels', start, { value: nameOf(file), size: `${width} × ${height}`, max: String(limits.side) });
  if (animated) report('image/animated', start, { value: nameOf(file) });
};
