import type { Code } from '../../schemas/vocabularies/index.ts';

/** Where the table of all adaptations has those of a stage. */
export const stageAnchor = (stage: Code<'stage'>): string => `stage-${stage}`;
