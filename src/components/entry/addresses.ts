import { hrefOf, withBase, type Collection } from '../../config/routes.ts';
import type { Context } from '../context.ts';

/** A stored text with the addresses of the reader's language and base in the place of `entry:` links and of images of its own folder. */
export const withAddresses = (
  html: string,
  { collection, id }: { collection: Collection; id: string },
  { locale, base }: Pick<Context, 'locale' | 'base'>,
): string =>
  html
    .replace(
      /href="entry:([a-z]+)\/([a-z0-9-]+)(#[a-z0-9-]+)?"/g,
      (_match, target: Collection, entry: string, anchor: string | undefined) => {
        return `href="${hrefOf({ kind: 'entry', collection: target, id: entry }, locale, base)}${anchor ?? ''}"`;
      },
    )
    .replace(/src="\.\/([A-Za-z0-9._-]+)"/g, (_match, file: string) => `src="${withBase(`/media/${collection}/${id}/${file}`, base)}"`);
