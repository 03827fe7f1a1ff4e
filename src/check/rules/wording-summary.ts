import type { PageRule } from '../rule.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** A summary says more than its title: lists and searches show both, one under the other. */
export const wordingSummary: PageRule = ({ values }, report) => {
  const at = (name: string) => values.find(({ path }) => path.length === 1 && path[0] === name);
  const [title, summary] = [at('title'), at('summary')];
  if (title === undefined || summary === undefined || summary.value.length > title.value.length * 2) return;
  if (plain(title.value) === plain(summary.value)) report('wording/summary', summary, { value: summary.value.slice(0, 80) });
};
