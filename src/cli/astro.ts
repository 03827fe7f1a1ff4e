// Runs Astro's own command (`dev`, `check`, `sync`) without its telemetry, on every system alike.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const home = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
await import(pathToFileURL(path.join(home, 'bin', 'astro.mjs')).href);
