// Comments on a contribution once it was looked at. Runs in a workflow of the base branch; what the contribution left is data.
import fs from 'node:fs';
import { env } from '../config/env.ts';
import { command } from './command.ts';
import { apiFromEnvironment } from './github/api.ts';
import { comment } from './github/comment.ts';

await command(async () => {
  const event: unknown = JSON.parse(fs.readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  const pull = await comment(event, apiFromEnvironment(process.env), { url: env.siteUrl, base: env.base });
  process.stdout.write(pull === undefined ? 'No open pull request waits for this run.\n' : `#${pull}\n`);
  return 0;
});
