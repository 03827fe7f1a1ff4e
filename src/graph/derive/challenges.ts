import type { LearningView } from '../../config/routes.ts';
import type { IndicatorId } from './indicators.ts';

/** A challenge that the seed names, in the order in which it names them. */
interface Challenge {
  id: string;
  /** What is asked of the records about it, the first one in large; none for what the base never records of single entries. */
  asks: readonly IndicatorId[];
  /** Id of the guide that helps with it. */
  guide: string;
  /** The page of mutual learning that shows the records behind it. */
  see?: LearningView;
}

export const challenges = [
  { id: 'relation', asks: ['relation'], guide: 'asking-for-cooperation', see: 'offices' },
  { id: 'results', asks: ['measured', 'attributed'], guide: 'measuring-a-result' },
  { id: 'followUp', asks: ['followed', 'later'], guide: 'following-up-at-6-12-24-months', see: 'follow-up' },
  { id: 'strategy', asks: ['aligned', 'priorities'], guide: 'asking-for-cooperation' },
  { id: 'change', asks: ['change'], guide: 'preparing-a-study-visit', see: 'lineages' },
  { id: 'ownership', asks: ['design', 'asked', 'adapted'], guide: 'adapting-instead-of-copying' },
  { id: 'officials', asks: [], guide: 'keeping-the-people-who-learnt' },
  { id: 'resources', asks: ['costs'], guide: 'agreeing-roles-in-a-triangular-exchange', see: 'shifts' },
] as const satisfies readonly Challenge[];
