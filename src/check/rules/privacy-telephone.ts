import type { PageRule } from '../rule.ts';
import { textsOf, withoutAddresses } from '../texts.ts';

/** Written as one dials from abroad (ITU-T E.123), as in North America and the Caribbean, or after a word that says so. */
const numbers: readonly RegExp[] = [
  /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\w)/g,
  /(?<![\w-])\(\d{2,4}\) ?\d{3,4}[ .-]\d{4}(?![\w-])/g,
  /(?<![\w.-])[2-9]\d{2}[-.]\d{3}[-.]\d{4}(?![\w-])/g,
  /(?:\btel|\bt[ée]l[ée]fonos?|\btelefones?|\bt[ée]l[ée]phones?|\bcel|\bcelular|\bm[óo]vil|\bwhats?app|\bfax|\bphone|\bmobile)\b\.?:?\s{0,3}(?:n[º°o.]{0,2}\s?)?\(?\d(?:[\s().-]?\d){5,13}(?!\w)/gi,
];

/** A figure with its thousands apart, and too few or too many digits. */
const isFigure = (match: string): boolean => /^\+?\d{1,3}(?:[ .,]\d{3})+$/.test(match);
const digits = (match: string): number => match.replace(/\D/g, '').length;

/** Numbers of telephones lead to persons and grow old: an institution's page gives them. */
export const privacyTelephone: PageRule = (page, report) => {
  if (numbers.every((pattern) => page.said.search(pattern) === -1)) return;
  for (const { text, at } of textsOf(page)) {
    const plain = withoutAddresses(text);
    const found = numbers.flatMap((pattern) => [...plain.matchAll(pattern)]);
    const match = found.find(
      ([number]) => !isFigure(number) && digits(number) >= 6 && digits(number) <= 15 && (!number.startsWith('+') || digits(number) >= 8),
    );
    if (match !== undefined) report('privacy/telephone', at(match.index), { value: match[0].trim() });
  }
};
