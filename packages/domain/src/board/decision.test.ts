import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import { agreedBefore, type Decision, decisionState } from './decision.ts';

const decision = (id: string, rest: Partial<Decision> = {}): Decision => ({
  id,
  measure: '2.2.2a',
  period: toMonth('2024-09'),
  decision: 'Advertise the post again.',
  ownerRole: 'Group Commander Protection',
  due: toMonth('2024-12'),
  decidedBy: 'Performance Monitoring Board',
  decidedOn: toDay('2024-10-17'),
  outcome: null,
  ...rest,
});
const settled = (on: string): Pick<Decision, 'outcome'> => ({
  outcome: { word: 'done', note: 'It is advertised.', on: toDay(on) },
});

describe('how a decision stands', () => {
  it('is open to the end of the month it is due in, and overdue after it', () => {
    expect(decisionState(decision('a'), toDay('2024-12-31'))).toBe('open');
    expect(decisionState(decision('a'), toDay('2025-01-01'))).toBe('overdue');
  });

  it('is its outcome from the day that was said, and not before', () => {
    const late = decision('a', settled('2025-01-10'));
    expect(decisionState(late, toDay('2025-01-10'))).toBe('done');
    expect(decisionState(late, toDay('2025-01-09'))).toBe('overdue');
  });
});

describe('what was agreed before', () => {
  const asked = {
    period: toMonth('2024-12'),
    since: toDay('2024-10-01'),
    today: toDay('2025-01-15'),
  };
  const idsOf = (decisions: readonly Decision[]) =>
    agreedBefore(decisions, asked).map(({ id }) => id);

  it('is all that is not settled, however old, the first due first', () => {
    const old = decision('old', { period: toMonth('2023-03'), due: toMonth('2023-06') });
    expect(idsOf([decision('b', { due: toMonth('2025-03') }), decision('a'), old])).toEqual([
      'old',
      'a',
      'b',
    ]);
  });

  it('is after it what was settled since a day', () => {
    const decisions = [
      decision('later', settled('2024-11-28')),
      decision('sooner', settled('2024-10-01')),
      decision('before', settled('2024-09-30')),
      decision('open'),
    ];
    expect(idsOf(decisions)).toEqual(['open', 'sooner', 'later']);
  });

  it('leaves out what was decided about the period itself, and what is still to be decided', () => {
    const now = decision('now', { period: toMonth('2024-12') });
    const ahead = decision('ahead', { decidedOn: toDay('2025-01-16') });
    expect(idsOf([now, ahead, decision('a')])).toEqual(['a']);
  });
});
