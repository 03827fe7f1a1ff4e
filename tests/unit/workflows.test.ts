import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './helpers.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = path.join(root, '.github/workflows');
const workflows = fs
  .readdirSync(folder)
  .map((name) => [name, parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Workflow] as const);
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const named = (name: string): Workflow => workflows.find(([file]) => file === name)?.[1] as Workflow;
const writes = ({ permissions = {}, jobs }: Workflow): string[] =>
  [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((all) =>
    Object.entries(all).flatMap(([name, right]) => (right === 'write' ? [name] : [])),
  );

describe.each(workflows)('%s', (_, workflow) => {
  it('may read the code, and more only in the job that needs it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('does not run with our rights what a pull request brings', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const text = JSON.stringify(workflow);
    if ('pull_request' in workflow.on) {
      expect(writes(workflow)).toEqual([]);
      expect(text).not.toMatch(/secrets\.|github\.token/);
    }
  });

  it('puts nothing that somebody else writes into a command', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  it('takes actions by their digest, and leaves no credentials behind', () => {
    for (const { uses, with: settings } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout@')) expect(settings?.['persist-credentials']).toBe(false);
    }
  });

  it('ends at some time', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  it('runs commands that there are', () => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    for (const { run = '' } of stepsOf(workflow)) {
      const [, file] = /^node (\S+)/.exec(run) ?? [];
      const [, script] = /^npm run (\S+)/.exec(run) ?? [];
      if (file !== undefined) expect(fs.existsSync(path.join(root, file)), run).toBe(true);
      if (script !== undefined) expect(Object.keys(scripts), run).toContain(script);
    }
  });
});

describe('a contribution', () => {
  it('is looked at with the code of the base branch, and installs no scripts', () => {
    const [base, fork] = stepsOf(named('contribution.yml'));
    expect(base?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
    expect(base?.with?.['path']).toBeUndefined();
    expect(fork?.with).toMatchObject({ path: '.fork', 'sparse-checkout': 'content' });
    const runs = stepsOf(named('contribution.yml')).flatMap(({ run }) => run ?? []);
    expect(runs).toContain('npm ci --ignore-scripts');
    expect(runs.filter((run) => run.includes('.fork'))).toEqual([expect.stringMatching(/^node src\/cli\/contribution\.ts /)]);
  });

  it('is commented on by a workflow that checks out the base branch alone and takes its right to comment only', () => {
    const workflow = named('comment.yml');
    expect(workflow.on).toEqual({ workflow_run: { workflows: ['Contribution'], types: ['completed'] } });
    expect(writes(workflow)).toEqual(['pull-requests']);
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
  });
});
