import { formKeyOrder } from './form-key-order.ts';
import { formFinalNewline, formTrailingSpace } from './form-lines.ts';
import type { AssetRule, BaseRule, PageRule } from '../rule.ts';
import { assetName } from './asset-name.ts';
import { assetSize } from './asset-size.ts';
import { assetType } from './asset-type.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { filePortable } from './file-portable.ts';
import { freshnessExpired } from './freshness-expired.ts';
import { freshnessFuture } from './freshness-future.ts';
import { freshnessStatus } from './freshness-status.ts';
import { imageAlt } from './image-alt.ts';
import { imageUnused } from './image-unused.ts';
import { languageOther } from './language-other.ts';
import { linkInsecure } from './link-insecure.ts';
import { linkWords } from './link-words.ts';
import { periodOutside } from './period-outside.ts';
import { privacyMail } from './privacy-mail.ts';
import { privacyPlace } from './privacy-place.ts';
import { privacyProfile } from './privacy-profile.ts';
import { privacyTelephone } from './privacy-telephone.ts';
import { referenceOneWay } from './reference-one-way.ts';
import { sourceAddress } from './source-address.ts';
import { sourceDates } from './source-dates.ts';
import { sourceMissing } from './source-missing.ts';
import { sourceTwice } from './source-twice.ts';
import { sourceUncited } from './source-uncited.ts';
import { translationUntranslated } from './translation-untranslated.ts';
import { wordingEmptySection } from './wording-empty-section.ts';
import { wordingGarbled } from './wording-garbled.ts';
import { wordingLookalike } from './wording-lookalike.ts';
import { wordingPlaceholder } from './wording-placeholder.ts';
import { wordingSummary } from './wording-summary.ts';
import { wordingTitle } from './wording-title.ts';

/** What each file of an entry is looked at for. */
export const pageRules: readonly PageRule[] = [
  formFinalNewline,
  formKeyOrder,
  formTrailingSpace,
  freshnessFuture,
  freshnessStatus,
  imageAlt,
  languageOther,
  linkInsecure,
  linkWords,
  periodOutside,
  privacyMail,
  privacyProfile,
  privacyTelephone,
  sourceAddress,
  sourceDates,
  sourceMissing,
  sourceTwice,
  translationUntranslated,
  wordingEmptySection,
  wordingGarbled,
  wordingLookalike,
  wordingPlaceholder,
  wordingSummary,
  wordingTitle,
];

/** What each image and document is looked at for. */
export const assetRules: readonly AssetRule[] = [assetName, assetSize, assetType, privacyPlace];

/** What shows only between entries. */
export const baseRules: readonly BaseRule[] = [
  duplicateEntry,
  duplicateTitle,
  filePortable,
  freshnessExpired,
  imageUnused,
  referenceOneWay,
  sourceUncited,
];
