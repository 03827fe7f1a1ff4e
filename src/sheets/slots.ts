/** How many blanks a worksheet has of what may stand several times; one more is a copy of the last. */
const blanks: Readonly<Record<string, number>> = {
  'activities.participants': 6,
  sources: 4,
  results: 3,
  components: 4,
  lessons: 3,
  commitments: 3,
  steps: 5,
  areas: 4,
  themes: 5,
  memberPartners: 6,
  related: 4,
  synonyms: 4,
  'taken.components': 3,
};
const few = 2;

export const blanksOf = (path: string): number => blanks[path] ?? few;
