import type { AssetRule, BaseRule, PageRule } from '../rule.ts';

/** What each file of an entry is looked at for. */
export const pageRules: readonly PageRule[] = [];

/** What each image and document is looked at for. */
export const assetRules: readonly AssetRule[] = [];

/** What shows only between entries. */
export const baseRules: readonly BaseRule[] = [];
