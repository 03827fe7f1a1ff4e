import path from 'node:path';
import { site } from './site.ts';

const clockDay = (): string => new Date().toISOString().slice(0, 10);

/** What the environment overrides, read when first asked, so that tests and the CLI can set it. Node only. */
export const env = {
  get contentDir(): string {
    return path.resolve(process.env['CONTENT_DIR'] ?? 'content');
  },
  get outDir(): string {
    return path.resolve(process.env['OUT_DIR'] ?? 'dist');
  },
  get siteUrl(): string {
    return process.env['SITE_URL'] ?? site.url;
  },
  /** Begins and ends with a slash. */
  get base(): string {
    const trimmed = (process.env['SITE_BASE'] ?? site.base).replace(/^\/+|\/+$/g, '');
    return trimmed === '' ? '/' : `/${trimmed}/`;
  },
  /** The day of the build, `YYYY-MM-DD`: freshness is counted from it. */
  get today(): string {
    return process.env['BUILD_DATE'] ?? clockDay();
  },
  /** The day after which a date lies ahead: the clock's, where a site is built as of an earlier one. */
  get lastDay(): string {
    return env.today > clockDay() ? env.today : clockDay();
  },
};
