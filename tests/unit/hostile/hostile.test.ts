import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { canary, nodeCanary, traces } from '../../support/hostile/canary.ts';
import { must } from '../helpers.ts';
import type { Case } from './case.ts';
import { groups } from './cases.ts';
import type { Outcome } from './outcome.ts';
import { watch, type Watched } from './watch.ts';

const names = Object.keys(groups);
const found = new Map(names.map((name) => [name, watch(name)]));

/** A case that needs more of the processor's time hangs, in milliseconds. */
const limit = 2000;

/** The outcome of each case that came to an end. */
async function outcomes(group: string): Promise<[one: (typeof groups)[string][number], outcome: Outcome][]> {
  const watched: Map<number, Watched> = must(await found.get(group));
  return must(groups[group]).flatMap((one, index): [typeof one, Outcome][] => {
    const outcome = must(watched.get(index));
    return 'failed' in outcome ? [] : [[one, outcome]];
  });
}

function isAsExpected({ refused = [], late = false }: Partial<Case>, outcome: Outcome): boolean {
  if ('field' in refused) return outcome.fields.includes(refused.field);
  if (late) return refused.every((rule) => outcome.late.includes(rule));
  return JSON.stringify([...refused].sort()) === JSON.stringify(outcome.rules);
}

it('there are more than three hundred cases, each once', () => {
  const all = Object.entries(groups).flatMap(([group, cases]) =>
    cases.map(({ name, files }) => `${group} ${name} ${createHash('sha256').update(JSON.stringify(files)).digest('hex')}`),
  );
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
});

it('what runs leaves a trace', () => {
  vm.runInThisContext(canary);
  vm.runInThisContext(nodeCanary);
  (Object.prototype as Record<string, unknown>)['polluted'] = 1;
  expect(traces()).toEqual(['Object.polluted', 'globalThis', 'env', 'file']);
  expect(traces()).toEqual([]);
});

describe.each(names)('%s that somebody sends', (group) => {
  it('end neither in a crash nor without end', { timeout: 300_000 }, async () => {
    const watched: ReadonlyMap<number, Watched | undefined> = must(await found.get(group));
    const failed = must(groups[group]).flatMap(({ name }, index) => {
      const outcome = watched.get(index);
      return outcome === undefined ? [`${name}: never ran`] : 'failed' in outcome ? [`${name}: ${outcome.failed}`] : [];
    });
    expect(failed).toEqual([]);
  });

  it('take no longer than two seconds, in a terminal or in a browser', async () => {
    const slow = (await outcomes(group)).filter(([, { took }]) => Math.max(...took) > limit);
    expect(slow.map(([{ name }, { took }]) => [name, took])).toEqual([]);
  });

  it('run nothing', async () => {
    expect((await outcomes(group)).filter(([, outcome]) => outcome.traces.length > 0)).toEqual([]);
  });

  it('write nothing that a body may not have', async () => {
    expect((await outcomes(group)).filter(([, { unsafe }]) => unsafe.length > 0).map(([{ name }, { unsafe }]) => [name, unsafe])).toEqual(
      [],
    );
  });

  it('are judged alike by both parsers', async () => {
    expect(
      (await outcomes(group)).filter(([, { parted }]) => parted !== undefined).map(([{ name }, { parted }]) => [name, parted]),
    ).toEqual([]);
  });

  it('are refused in words, each in four languages', async () => {
    expect((await outcomes(group)).flatMap(([, { unsaid }]) => unsaid)).toEqual([]);
  });

  it('are refused for what they are, or are harmless', async () => {
    const surprising = (await outcomes(group)).filter(([one, outcome]) => one.refused !== undefined && !isAsExpected(one, outcome));
    expect(surprising.map(([{ name, refused }, { rules, late, fields }]) => [name, refused, rules, late, fields])).toEqual([]);
  });
});
