import type { Fix } from './fix.ts';

export const endLine = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}${text.includes('\r\n') ? '\r\n' : '\n'}`;

/** The last line ends like the others. */
export const finalNewlineFix: Fix = { rules: ['form/final-newline'], apply: endLine };
