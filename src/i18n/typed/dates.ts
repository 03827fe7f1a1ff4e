import { languageTags, locales, type Locale } from '../../config/locales.ts';
import { isDate } from '../../schemas/dates.ts';
import { plain } from './plain.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The months by their names, long and short, in the four languages. */
const months = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(languageTags[locale], { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => [plain(format.format(Date.UTC(2000, index))), index + 1] as const);
    }),
  ),
);

/** What stands between the parts of a date, and before it. */
const between: ReadonlySet<string> = new Set(['de', 'del', 'do', 'of', 'the', 'le', 'el', 'o', 'em', 'en', 'in', 'a']);

/** `29 de julio de 2013`, `July 2013`, `1er août 2013` */
function inWords(text: string): string | undefined {
  const words = plain(text)
    .split(' ')
    .filter((word) => !between.has(word));
  const month = words.map((word) => months.get(word)).find((found) => found !== undefined);
  const numbers = words.filter((word) => !months.has(word)).map((word) => /^(\d+)(?:er|st|nd|rd|th|o)?$/.exec(word)?.[1]);
  const year = numbers.find((number) => number?.length === 4);
  const [day, ...others] = numbers.filter((number) => number !== year);
  const isKnown = month !== undefined && year !== undefined && others.length === 0 && words.length - numbers.length === 1;
  if (!isKnown || numbers.includes(undefined)) return undefined;
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(Number(day))}`;
}

/** `29/07/2013`, `07/2013`; which number is the day must be plain where a language has it both ways. */
function inNumbers(text: string, locale: Locale): string | undefined {
  const [, one, other, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === undefined || other === undefined) return undefined;
  if (one === undefined) return `${year}-${two(Number(other))}`;
  const [a, b] = [Number(one), Number(other)];
  if (locale === 'en' && a <= 12 && b <= 12 && a !== b) return undefined;
  return b > 12 ? `${year}-${two(a)}-${two(b)}` : `${year}-${two(b)}-${two(a)}`;
}

/** `2013`, `2013-7`, `2013-07-29` */
function inOrder(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : two(Number(part))))].join('-');
}

/** `hoy`, in any of the four languages */
const nowadays = new Set(
  locales.map((locale) => plain(new Intl.RelativeTimeFormat(languageTags[locale], { numeric: 'auto' }).format(0, 'day'))),
);

/**
 * A date as an entry holds it (`schemas/dates.ts`), from the ways in which people write one; nothing where it could be two.
 * @param today `YYYY-MM-DD`, where it is known on what day the text was written.
 */
export function dateIn(text: string, locale: Locale, today?: string): string | undefined {
  if (nowadays.has(plain(text))) return today;
  const found = inOrder(text) ?? inNumbers(text, locale) ?? inWords(text);
  return found !== undefined && isDate(found) ? found : undefined;
}
