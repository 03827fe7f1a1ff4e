import { nameOf } from '../names.ts';
import type { AssetRule } from '../rule.ts';

const allowed = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const longest = 60;

/** Lower-case ASCII of a moderate length: the same file on every system, and an address that can be read. */
export const assetName: AssetRule = ({ file }, report) => {
  const name = nameOf(file);
  if (!allowed.test(name) || name.length > longest)
    report('file/asset-name', { line: 1, column: 1 }, { value: name, max: String(longest) });
};
