import type { Locale } from '../config/locales.ts';

/** Words that stand in nearly every entry of a language and tell none apart; without accents, in lower case. */
export const stopWords: Record<Locale, string> = {
  es: 'a al ante como con cual de del desde donde e el en entre es esta este hacia hasta la las le les lo los ni o para pero por que se segun ser sin sobre son su sus tras u un una unas uno unos y',
  en: 'a about an and are as at be by for from has have in into is it its of on or that the their there these this to was were which who with',
  pt: 'a ao aos as ate com como da das de do dos e em entre essa esse esta este foi na nas no nos num numa o os ou para pela pelas pelo pelos por que se sem ser seu seus sobre sua suas um uma',
  fr: 'a au aux avec ce ces cette comme dans de des du elle en entre est et il la le les leur leurs mais ou par pour qu que qui sa sans se ses son sont sous sur un une y',
};
