import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import path from 'node:path';
import { env } from './src/config/env.ts';
import { devIndex } from './src/integrations/dev-index.ts';
import { drawnInBrowser } from './src/integrations/drawn-in-browser.ts';

const fonts = (name) => path.resolve('node_modules', name);

export default defineConfig({
  site: env.siteUrl,
  base: env.base,
  outDir: env.outDir,
  cacheDir: path.resolve('.cache', path.relative('.', env.contentDir).replaceAll(/[^a-z0-9]+/gi, '-')),
  trailingSlash: 'always',
  output: 'static',
  build: { concurrency: 16, inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), devIndex()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [drawnInBrowser()],
    build: {
      assetsInlineLimit: 0,
      // Astro's own mark in MDX modules, which it has read before the bundler looks.
      rolldownOptions: { onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)) },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [fonts('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-title',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { weight: 600, style: 'normal', src: [fonts('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2')] },
        ],
      },
    },
  ],
});
