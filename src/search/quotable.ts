/** Stands in an entry's indexed text before and after what a result may quote of it. */
export const quotable = '¶';
