import fs from 'node:fs';
import path from 'node:path';
import { fixture } from '../helpers.ts';
import type { RuleId } from '../../../src/entries/problem.ts';

/** What lies at a path of a content folder: a text, bytes, a link, or a file of so many empty bytes. */
export type Laid = string | Uint8Array | { link: string } | { size: number };

/** Something that somebody may send, and what becomes of it. */
export interface Case {
  name: string;
  files: Readonly<Record<string, Laid>>;
  /**
   * The rules that refuse it, all of them; an empty list says that it is read and harmless. Of a field: where a problem must
   * stand, whatever its rule.
   */
  refused: readonly RuleId[] | { field: string };
  /** Refused by what is looked at once all is read, which other problems may accompany. */
  late?: boolean;
}

export const folder = 'practices/retiro';
export const home = `${folder}/es.mdx`;

export const head = (extra = ''): string => `---
title: Retiro de niños de basurales
summary: El ministerio inspeccionó los basurales.
institution: mdt-ecuador
country: EC
themes: [child-labour]
status: unknown
problem: Unos 2.000 niños recogían desechos.
evidence: monitored
results:
  - { key: linea-de-base, indicator: Sitios, value: 225, unit: basurales, year: 2010, source: informe }
sources:
  - { key: otro, title: Otro, publisher: EFE, url: "https://www.ilo.org/b", language: es, kind: press, read: 2026-11-22 }
  - { key: informe, title: Informe, publisher: EFE, url: "https://www.ilo.org/a", language: es, kind: press, read: 2026-11-22 }
${extra}verified: { on: 2026-11-22, review: desk }
---
`;

export const png = fs.readFileSync(path.join(fixture('extremes'), 'practices/longest-practice/mesa.png'));

export type Files = Case['files'];
/** A practice's text. */
export const body = (text: string): Files => ({ [home]: `${head()}\n${text}\n`, [`${folder}/mesa.png`]: png });
/** A practice with more lines in its header. */
export const header = (lines: string): Files => ({ [home]: head(`${lines}\n`) });
/** A header of these lines alone. */
export const only = (lines: string): Files => ({ [home]: `---\n${lines}\n---\n` });
/** A practice whose summary is written so. */
export const summary = (value: string): Files => ({ [home]: head().replace(/^summary: .*$/m, () => `summary: ${value}`) });
/** A practice whose first source has this address. */
export const address = (value: string): Files => ({ [home]: head().replace('"https://www.ilo.org/b"', () => value) });
/** A practice, and what else lies in its folder or elsewhere. */
export const beside = (files: Files): Files => ({ [home]: head(), ...files });

/** A case's practice as it was written, and what stands under its header. */
export function textOf({ files }: Pick<Case, 'files'>): string {
  const laid = files[home];
  return typeof laid === 'string' ? laid : '';
}
export const bodyOf = (one: Pick<Case, 'files'>): string => textOf(one).slice(head().length + 1, -1);
