import { formatTags, locales } from '../../config/locales.ts';
import { collections, withBase, type Section } from '../../config/routes.ts';
import { languageName } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/t.ts';
import type { Settings, Texts } from '../../search/client/texts.ts';
import type { Context } from '../context.ts';

/** The words of a search in the reader's language, as its script takes them. */
function textsOf(ctx: Context): Texts {
  return {
    count: messagesOf(ctx.locale)['search.count'],
    none: ctx.t('search.none'),
    noneFilters: ctx.t('search.none.filters'),
    loading: ctx.t('search.loading'),
    failed: ctx.t(import.meta.env.DEV ? 'search.noIndex' : 'search.failed'),
    corrected: ctx.t('search.corrected'),
    leftOut: ctx.t('search.leftOut'),
    partial: ctx.t('search.partial'),
    byRelevance: ctx.t('search.sort.relevance'),
    byList: ctx.t('search.sort.list'),
    remove: ctx.t('search.remove'),
    inSection: ctx.t('search.inSection'),
    types: Object.fromEntries(collections.flatMap((one) => (one === 'pages' ? [] : [[one, ctx.t(`one.${one}`)]]))),
    inLanguage: Object.fromEntries(locales.map((lang) => [lang, ctx.t('search.inLanguage', { language: languageName(lang, ctx.locale) })])),
    tags: formatTags,
  };
}

/** What the script of a page with a search needs; a list is narrowed among its own entries. */
export const settingsOf = (ctx: Context, section: Section): Settings => ({
  base: withBase('/', ctx.base),
  locale: ctx.locale,
  fixed: section === 'search' ? {} : { type: [section] },
  order: section === 'exchanges' ? 'newest' : 'browse',
  texts: textsOf(ctx),
});
