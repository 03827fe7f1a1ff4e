/** Sent by a page with a search when results have come on it. */
export const rowsShown = 'ayni:rows';
