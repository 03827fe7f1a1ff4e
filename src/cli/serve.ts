import fs from 'node:fs';
import path from 'node:path';
import { env } from '../config/env.ts';
import { serveSite } from '../integrations/site-server.ts';
import { recover } from '../integrations/staging.ts';

const port = Number(process.env['PORT'] ?? 4321);

async function run(): Promise<void> {
  recover(env.outDir);
  if (!fs.existsSync(path.join(env.outDir, 'index.html')))
    throw new Error(`There is no site in ${env.outDir}. Make one with: npm run build`);
  const { url } = await serveSite({ dir: env.outDir, base: env.base, port, host: process.env['HOST'] ?? '127.0.0.1' });
  console.log(url);
}

try {
  await run();
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : (error as Error).message);
  process.exitCode = 1;
}
