import { describe, expect, it } from 'vitest';
import { agendaOf, type Session } from '../../../../src/graph/derive/agenda.ts';
import { at, entry, graphOf } from '../tiny.ts';

const practiceWith = (count: number) => {
  const components = Array.from({ length: count }, (_, index) => ({ key: `c${index + 1}`, title: `C${index + 1}`, text: 'Texto.' }));
  return at(graphOf(entry('practices/p', components.length === 0 ? {} : { components })), 'practices/p');
};
const said = ({ day, half, kind, component }: Session): string => `${day} ${half} ${component ?? kind}`;

describe('the agenda that a request proposes', () => {
  it('has what the guest brings, a session for each component, the work, and the commitments on a morning of their own', () => {
    expect(agendaOf(practiceWith(3)).map(said)).toEqual([
      '1 morning opening',
      '1 afternoon c1',
      '2 morning c2',
      '2 afternoon c3',
      '3 morning work',
      '4 morning commitments',
    ]);
  });

  it('without a practice has no component', () => {
    expect(agendaOf().map(said)).toEqual(['1 morning opening', '1 afternoon work', '2 morning commitments']);
    expect(agendaOf(practiceWith(0))).toEqual(agendaOf());
  });

  it('has never more than eight sessions', () => {
    expect(agendaOf(practiceWith(5))).toHaveLength(8);
    expect(agendaOf(practiceWith(9)).map(said)).toEqual(agendaOf(practiceWith(5)).map(said));
  });
});
