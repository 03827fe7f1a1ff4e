import { z } from 'astro/zod';
import { head } from './common.ts';

/** The team's own pages: their body is MDX that runs, guarded by CODEOWNERS. */
export const page = z.strictObject(head());
