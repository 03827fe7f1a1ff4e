/** All that somebody who adopts this code for another field changes. */
export const site = {
  name: 'Ayni',
  /** The public repository: edit links, issues, history. */
  repository: 'https://github.com/ayni-labour/ayni',
  branch: 'main',
  /** Where the site is served; `SITE_URL` and `SITE_BASE` override it. */
  url: 'https://ayni-labour.github.io',
  base: '/',
} as const;
