/** Stands in an entry's indexed text between the words it is also found by and what one reads, which alone is quoted. */
export const keywordsEnd = '¶';
