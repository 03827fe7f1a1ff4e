import type { Code } from '../../schemas/vocabularies/index.ts';

/** Where a board lists what is in a state. */
export const stateAnchor = (state: Code<'follow-up-state'>): string => `state-${state}`;
