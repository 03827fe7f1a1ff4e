import type { Node } from '../build.ts';

/** A session that the agenda of an exchange about a practice could have. */
export interface Session {
  /** The first day is 1. */
  day: number;
  half: 'morning' | 'afternoon';
  kind: 'opening' | 'component' | 'work' | 'commitments';
  /** Key of the component that it is about. */
  component?: string;
}

const mostComponents = 5;

type Subject = Pick<Session, 'kind' | 'component'>;

function subjectsOf(practice: Node<'practices'> | undefined): Subject[] {
  const components = (practice?.data.components ?? []).slice(0, mostComponents);
  return [{ kind: 'opening' }, ...components.map(({ key }): Subject => ({ kind: 'component', component: key })), { kind: 'work' }];
}

/**
 * The agenda that a request proposes, two sessions a day: first what the guest brings (its own diagnosis), then a session for
 * each component of the practice, then the work itself where it is done; the morning after is left for what both commit to
 * (guide `preparing-a-study-visit`). At most five components, so that it never has more than eight sessions.
 */
export function agendaOf(practice?: Node<'practices'>): Session[] {
  const sessions = subjectsOf(practice).map((subject, index): Session => ({
    day: Math.floor(index / 2) + 1,
    half: index % 2 === 0 ? 'morning' : 'afternoon',
    ...subject,
  }));
  return [...sessions, { day: (sessions.at(-1)?.day ?? 0) + 1, half: 'morning', kind: 'commitments' }];
}
