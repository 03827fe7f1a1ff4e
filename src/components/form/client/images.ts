import type { Folder } from '../../../entries/entry.ts';

/** The images that texts show: those of published ones lie in the entry's folder. */
export const imagesIn = (texts: Folder['texts']): string[] => [
  ...new Set(
    Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\.\/([a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif))/gi)].map((match) => match[1] ?? ''),
    ),
  ),
];
