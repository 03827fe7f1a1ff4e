import type { BodyLink } from './check-body.ts';
import type { BodyHeading } from './to-hast.ts';

/** A body as the site stores it: one HTML for the four languages and any base, with `entry:` links that `Body.astro` resolves. */
export interface Body {
  html: string;
  headings: BodyHeading[];
  links: BodyLink[];
  /** Keys of the sources it cites, in order of appearance. */
  citations: string[];
  /** Not all of it could be read: it may link, cite and have headings beyond these. */
  unread?: true;
}

export const emptyBody: Body = { html: '', headings: [], links: [], citations: [] };
export const unreadBody: Body = { ...emptyBody, unread: true };
