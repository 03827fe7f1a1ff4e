import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The forms in which problems are said, by the name that `--format` takes. */
export const reporters = { text, json, github, sarif } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as Format[];
