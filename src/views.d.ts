/** What a view is to tools that read TypeScript alone; `astro check` knows each by its own props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const view: AstroComponentFactory;
  export default view;
}
