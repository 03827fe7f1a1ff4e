import { z } from 'astro/zod';
import type { Api } from './api.ts';

/** The run that looked at a contribution, as GitHub tells of it (`workflow_run`). */
export const finishedRun = z.object({
  workflow_run: z.object({
    id: z.int(),
    html_url: z.url(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});
export type Run = z.output<typeof finishedRun>['workflow_run'];

const pulls = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));

/**
 * The number of the open pull request that a run looked at: GitHub is asked, not the run. `undefined` where it has moved on
 * since, for then its next run speaks.
 */
export async function pullRequestOf(
  { head_sha: sha, head_branch: branch, head_repository: { owner } }: Run,
  api: Api,
): Promise<number | undefined> {
  const head = encodeURIComponent(`${owner.login}:${branch}`);
  const found = pulls.parse(await api.json('GET', `/pulls?state=open&per_page=100&head=${head}`));
  return found.find((pull) => pull.head.sha === sha)?.number;
}
