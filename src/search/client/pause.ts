/** Milliseconds without a key before what is typed is searched: a word of a few letters may go on, and begins many others. */
const pause = { word: 50, beginning: 350 };
const short = 4;

/** How long to wait for another key. */
export const pauseAfter = (query: string): number => {
  const last = /\S*$/.exec(query)?.[0] ?? '';
  return last !== '' && last.length < short ? pause.beginning : pause.word;
};
