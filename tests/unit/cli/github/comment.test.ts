import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commentOn, marker } from '../../../../src/check/contribution/comment.ts';
import { makeReport, maxReportBytes, type ContributionReport } from '../../../../src/check/contribution/report.ts';
import { githubApi } from '../../../../src/cli/github/api.ts';
import { reportIn } from '../../../../src/cli/github/artifact.ts';
import { comment } from '../../../../src/cli/github/comment.ts';
import { must } from '../../helpers.ts';

const sha = 'a'.repeat(40);
const address = { url: 'https://ayni.example', base: '/' };
const run = {
  id: 7,
  html_url: 'https://github.com/o/r/actions/runs/7',
  head_sha: sha,
  head_branch: 'mi ficha',
  head_repository: { owner: { login: 'quien' } },
};
const event = { workflow_run: { ...run, pull_requests: [] } };
const report: ContributionReport = makeReport([{ kind: 'new', collection: 'themes', id: 'a', lang: 'fr', title: 'A' }], []);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

interface Call {
  method: string;
  path: string;
  body: unknown;
}
type Answers = Record<string, unknown>;

/** GitHub as the command asks it; every request is kept. */
function github(answers: Answers = {}) {
  const calls: Call[] = [];
  const all: Answers = {
    'GET /pulls': [
      { number: 3, head: { sha: 'b'.repeat(40) } },
      { number: 5, head: { sha } },
    ],
    'GET /actions/runs/7/artifacts': {
      artifacts: [
        { id: 1, name: 'preview' },
        { id: 2, name: 'report' },
      ],
    },
    'GET /actions/artifacts/2/zip': zip({ 'report.json': JSON.stringify(report) }),
    'GET /issues/5/comments': [],
    ...answers,
  };
  const fetch = (
    url: string,
    { method = 'GET', body, headers }: { method?: string; body?: string; headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace('/repos/o/r', '');
    calls.push({ method, path: `${path}${searchParams.get('head') ?? ''}`, body: body === undefined ? undefined : JSON.parse(body) });
    expect(headers?.['Authorization']).toBe('Bearer t');
    const answer = all[`${method} ${path}`] ?? (method === 'GET' ? undefined : {});
    if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(new Response(answer instanceof Uint8Array ? (answer as Uint8Array<ArrayBuffer>) : JSON.stringify(answer)));
  };
  const api = githubApi({ url: 'https://api.github.com', repository: 'o/r', token: 't', fetch: fetch as typeof globalThis.fetch });
  return { api, calls, written: () => calls.filter(({ method }) => method !== 'GET') };
}

describe('a run that looked at a contribution', () => {
  it('is commented on once, in the language of the contribution, and labelled', async () => {
    const { api, calls, written } = github();
    expect(await comment(event, api, address)).toBe(5);
    expect(calls[0]?.path).toBe('/pullsquien:mi ficha');
    expect(written()).toEqual([
      {
        method: 'POST',
        path: '/issues/5/comments',
        body: { body: commentOn(report, { run: run.html_url, preview: true, address }, 'es') },
      },
      { method: 'POST', path: '/issues/5/labels', body: { labels: ['lang: fr', 'new entry', 'themes'] } },
    ]);
  });

  it('brings our earlier comment up to date, and nobody else’s', async () => {
    const { api, written } = github({
      'GET /issues/5/comments': [
        { id: 8, body: `${marker} soy yo`, user: { type: 'User' } },
        { id: 9, body: `${marker}\nold`, user: { type: 'Bot' } },
      ],
    });
    await comment(event, api, address);
    expect(written()[0]).toMatchObject({ method: 'PATCH', path: '/issues/comments/9' });
  });

  it('of a pull request that has moved on says nothing', async () => {
    const { api, written } = github({ 'GET /pulls': [{ number: 3, head: { sha: 'b'.repeat(40) } }] });
    expect(await comment(event, api, address)).toBeUndefined();
    expect(written()).toEqual([]);
  });

  it.each([
    ['nothing', { 'GET /actions/runs/7/artifacts': { artifacts: [] } }],
    ['no archive', { 'GET /actions/artifacts/2/zip': strToU8('no zip') }],
    ['another file', { 'GET /actions/artifacts/2/zip': zip({ '../report.json': JSON.stringify(report) }) }],
    ['a report of another shape', { 'GET /actions/artifacts/2/zip': zip({ 'report.json': '{"pull":1}' }) }],
    ['too much', { 'GET /actions/artifacts/2/zip': new Uint8Array(maxReportBytes + 1) }],
  ])('that left %s is said not to have come to its end', async (_, answers) => {
    const { api, written } = github(answers);
    await comment(event, api, address);
    const [said, ...more] = written();
    expect(more).toEqual([]);
    expect((must(said).body as { body: string }).body).toBe(
      commentOn(undefined, { run: run.html_url, preview: !('GET /actions/runs/7/artifacts' in answers), address }, 'es'),
    );
  });

  it('that GitHub tells of otherwise is refused', async () => {
    const { api, written } = github();
    await expect(comment({ workflow_run: { ...run, head_sha: '../..' } }, api, address)).rejects.toThrow();
    expect(written()).toEqual([]);
  });
});

it('an archive that swells is not read', () => {
  expect(reportIn(zip({ 'report.json': ' '.repeat(50_000_000) }))).toBeUndefined();
  expect(reportIn(zip({ 'report.json': JSON.stringify(report), other: 'x' }))).toEqual(report);
});
