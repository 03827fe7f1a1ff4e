import { contextOf, type Context } from '../components/context.ts';
import { env } from '../config/env.ts';
import type { Locale } from '../config/locales.ts';
import { graph } from '../graph/index.ts';

const today = env.today;

/** What a page hands to its components. */
export const contextFor = (locale: Locale): Context => contextOf(graph, locale, { base: env.base, siteUrl: env.siteUrl, today });
