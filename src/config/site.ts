/** All that somebody who adopts this code for another field changes. */
export const site = {
  name: 'Ayni',
  /** The public repository: edit links, issues, history. */
  repository: 'https://github.com/ayni-labour/ayni',
  branch: 'main',
  /** Where the site is served; `SITE_URL` and `SITE_BASE` override it. */
  url: 'https://ayni-labour.github.io',
  base: '/',
  contributions: {
    /** The institutional mailbox that takes documents, confirmations and objections; `undefined` while there is none, and then every page says what to do instead. */
    mail: undefined as string | undefined,
    /** Days within which the editors answer a contribution, a confirmation or an objection. */
    replyDays: 30,
    /** Days that an institution is given to read what is published about it and to answer; what comes later is taken up as well. */
    readingDays: 60,
  },
} as const;
