import type { LearningView } from '../../config/routes.ts';

/** The views of mutual learning by what one comes for. */
export const groups = [
  { id: 'see', views: ['flows', 'lineages', 'shifts'] },
  { id: 'ask-and-meet', views: ['ask', 'register', 'pairs'] },
  { id: 'do', views: ['request', 'follow-up', 'report'] },
  { id: 'improve', views: ['challenges', 'offices'] },
] as const satisfies readonly { id: string; views: readonly LearningView[] }[];
