import type { Context } from '../context.ts';

/** A step of the path: where it leads, and the guides that help with it. */
interface Step {
  id: 'problem' | 'solved' | 'how' | 'adopted' | 'ask' | 'prepare' | 'follow';
  places: { text: string; href: string }[];
  guides: readonly string[];
}

/** From a problem to what is done after an exchange, in the order in which one does it. */
export function stepsOf(ctx: Context): Step[] {
  const section = (name: 'themes' | 'search' | 'practices' | 'adaptations') => ({
    text: ctx.t(`section.${name}`),
    href: ctx.href({ kind: 'list', section: name }),
  });
  const view = (name: 'lineages' | 'ask' | 'register' | 'request' | 'follow-up') => ({
    text: ctx.t(`learning.${name}`),
    href: ctx.href({ kind: 'learning', view: name }),
  });
  return [
    { id: 'problem', places: [section('themes'), section('search')], guides: [] },
    { id: 'solved', places: [section('practices')], guides: [] },
    { id: 'how', places: [], guides: ['adapting-instead-of-copying'] },
    { id: 'adopted', places: [view('lineages'), section('adaptations')], guides: [] },
    { id: 'ask', places: [view('ask'), view('register')], guides: ['asking-for-cooperation'] },
    { id: 'prepare', places: [view('request')], guides: ['preparing-a-study-visit', 'agreeing-roles-in-a-triangular-exchange'] },
    {
      id: 'follow',
      places: [view('follow-up')],
      guides: ['following-up-at-6-12-24-months', 'measuring-a-result', 'keeping-the-people-who-learnt'],
    },
  ];
}
