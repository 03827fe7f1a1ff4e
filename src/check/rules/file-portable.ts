import type { BaseRule } from '../rule.ts';

/** Windows keeps these names for devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Room for the folders before it, where a path has 260 characters in all. */
const longest = 80;

const start = { line: 1, column: 1 };

/** Every system can hold a folder or a file of this name. */
export const filePortable: BaseRule = ({ text, assets }, report) => {
  const seen = new Set<string>();
  for (const file of [...text.keys(), ...assets.map((asset) => asset.file)]) {
    const [, id = '', name = ''] = file.split('/');
    const stem = name.slice(0, name.indexOf('.'));
    if (reserved.test(stem)) report(file, 'file/reserved', start, { value: name });
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (seen.has(folder)) continue;
    seen.add(folder);
    if (reserved.test(id)) report(file, 'file/reserved', start, { value: id });
    if (id.length > longest) report(file, 'file/long-name', start, { value: id, size: String(id.length), max: String(longest) });
  }
};
