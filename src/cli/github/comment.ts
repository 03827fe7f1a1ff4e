import { z } from 'astro/zod';
import { commentOn, marker } from '../../check/contribution/comment.ts';
import { labelsFor } from '../../check/contribution/labels.ts';
import { defaultLocale } from '../../config/locales.ts';
import type { Api } from './api.ts';
import { leftBy } from './artifact.ts';
import { finishedRun, pullRequestOf } from './pull-request.ts';

const comments = z.array(z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }));

/** Our comment among those of a pull request: a person may copy its first line, but a person is no bot. */
async function earlier(pull: number, api: Api): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const found = comments.parse(await api.json('GET', `/issues/${pull}/comments?per_page=100&page=${page}`));
    const ours = found.find(({ body, user }) => user?.type === 'Bot' && (body ?? '').startsWith(marker));
    if (ours !== undefined || found.length < 100) return ours?.id;
  }
}

async function put(body: string, pull: number, api: Api): Promise<void> {
  const id = await earlier(pull, api);
  if (id === undefined) await api.json('POST', `/issues/${pull}/comments`, { body });
  else await api.json('PATCH', `/issues/comments/${id}`, { body });
}

/**
 * Comments on the pull request that a finished run looked at, or brings its comment up to date, and labels it.
 * @param event what GitHub tells of the run.
 * @returns the pull request, or `undefined` where there is none that waits for it.
 */
export async function comment(event: unknown, api: Api, address: { url: string; base: string }): Promise<number | undefined> {
  const { workflow_run: run } = finishedRun.parse(event);
  const pull = await pullRequestOf(run, api);
  if (pull === undefined) return undefined;
  const { report, preview } = await leftBy(run.id, api);
  await put(commentOn(report, { run: run.html_url, preview, address }, defaultLocale), pull, api);
  const labels = report === undefined ? [] : labelsFor(report);
  if (labels.length > 0) await api.json('POST', `/issues/${pull}/labels`, { labels });
  return pull;
}
