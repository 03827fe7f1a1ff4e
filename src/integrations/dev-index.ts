import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { env } from '../config/env.ts';

/** In dev the search asks the index of the last build; where there is none the page says how to make one. */
export const devIndex = (): AstroIntegration => ({
  name: 'ayni-dev-index',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const files = sirv(path.join(env.outDir, 'pagefind'), { dev: true });
      server.middlewares.use(`${env.base}pagefind`, files);
    },
  },
});
