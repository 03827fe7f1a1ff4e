import type { PageRule } from '../rule.ts';

const isShouted = (title: string): boolean => {
  const letters = title.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
};

/** An abbreviation, an ellipsis and an initial keep their point. */
const endsInPeriod = (title: string): boolean => /[\p{Ll}\d)»”"]{4}\.$/u.test(title);

/** A title reads as a name: not shouted, without the full stop of a sentence; how long it may be the schema says. */
export const wordingTitle: PageRule = ({ values }, report) => {
  const title = values.find(({ path }) => path.length === 1 && path[0] === 'title');
  if (title === undefined) return;
  const value = title.value.trim();
  if (isShouted(value)) report('wording/capitals', title, { value: value.slice(0, 80) });
  if (endsInPeriod(value)) report('wording/period', title, { value: value.slice(-40) });
};
