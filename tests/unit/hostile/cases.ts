import { bodies } from './bodies.ts';
import { bombs } from './bombs.ts';
import type { Case } from './case.ts';
import { fields } from './fields.ts';
import { folders } from './folders.ts';
import { headers } from './headers.ts';
import { late } from './late.ts';

export const groups: Readonly<Record<string, readonly (Pick<Case, 'name' | 'files'> & Partial<Case>)[]>> = {
  bodies,
  headers,
  folders,
  late,
  fields,
  bombs,
};
