import { locales } from '../../config/locales.ts';
import { nameOf } from '../names.ts';
import type { BaseRule } from '../rule.ts';

/** An image that no language of its entry shows; the text of the team’s own pages may name it by parts. */
export const imageUnused: BaseRule = ({ assets, text }, report) => {
  for (const { file } of assets) {
    if (file.startsWith('pages/')) continue;
    const name = nameOf(file);
    if (!/\.(?:png|jpe?g|webp|avif)$/i.test(name)) continue;
    const beside = locales.map((lang) => text.get(`${file.slice(0, -name.length)}${lang}.mdx`) ?? '');
    if (!beside.some((written) => written.includes(name))) report(file, 'image/unused', { line: 1, column: 1 }, { value: name });
  }
};
