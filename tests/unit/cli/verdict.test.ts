import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { look } from '../../../src/cli/look.ts';
import { reportOn } from '../../../src/cli/report.ts';
import { reporters } from '../../../src/check/reporters/index.ts';
import { collections } from '../../../src/config/routes.ts';
import { isError, type Problem } from '../../../src/entries/problem.ts';
import { readCollection } from '../../../src/entries/read.ts';
import { fixture, fixtures, root } from '../helpers.ts';

const name = ({ rule, file, line, column }: Problem): string => `${file}:${line}:${column} ${rule}`;

/** What stops a build once it reads the entries: each collection's loader refuses by its own problems. */
const loaderErrors = (contentDir: string): Problem[] =>
  collections.flatMap((collection) => readCollection(contentDir, collection).problems).filter(isError);

describe.each(fs.readdirSync(fixtures))('the fixture %s', (tree) => {
  const looked = look(fixture(tree));

  it('is refused by the loaders only for what the checker said', async () => {
    const said = (await looked).problems.map(name);
    expect(
      loaderErrors(fixture(tree))
        .map(name)
        .filter((one) => !said.includes(one)),
    ).toEqual([]);
  });

  it('may be published where no report names an error, and only there', async () => {
    const { read, problems, sound } = await looked;
    const json = JSON.parse(reporters.json(reportOn(fixture(tree), read, problems, 'es', 'json'))) as { level: string }[];
    const errors = json.filter(({ level }) => level === 'error').length;
    expect(sound).toBe(errors === 0);
    expect(reporters.github(reportOn(fixture(tree), read, problems, 'es', 'github')).match(/^::error /gm)?.length ?? 0).toBe(errors);
  });
});

it('the checker and the build ask the same question', () => {
  for (const command of ['check.ts', 'build.ts']) {
    const source = fs.readFileSync(path.join(root, 'src/cli', command), 'utf8');
    expect(source).toContain("from './look.ts'");
    expect(source).not.toMatch(/readContent|readInTurns|check\/check\.ts/);
  }
});
