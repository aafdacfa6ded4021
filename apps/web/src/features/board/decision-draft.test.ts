import { describe, expect, it } from 'vitest';
import { type DecisionDraft, decisionFaults } from './decision-draft.ts';

const draft: DecisionDraft = {
  decision: 'Hold payment back.',
  ownerRole: 'Head of Finance',
  due: '2025-03',
  decidedBy: 'The board',
  decidedOn: '2025-01-14',
};
const textsOf = (more: Partial<DecisionDraft>) =>
  decisionFaults({ ...draft, ...more }, '2025-01-15').map(({ text }) => text);

describe('a decision', () => {
  it('says what, who sees to it, by when, who decided and on which day', () => {
    expect(textsOf({})).toEqual([]);
    expect(
      textsOf({ decision: ' ', ownerRole: '', due: '', decidedBy: '', decidedOn: '' }),
    ).toEqual([
      'Enter what was decided',
      'Enter who sees to it',
      'Select the month by whose end it is due',
      'Enter who decided',
      'Enter the day of the meeting',
    ]);
  });

  it('was taken today or before', () => {
    expect(textsOf({ decidedOn: '2025-01-15' })).toEqual([]);
    expect(textsOf({ decidedOn: '2025-01-16' })).toEqual([
      'The day of the meeting must be today or in the past',
    ]);
  });

  it('is due in the month of its meeting at the earliest', () => {
    expect(textsOf({ due: '2025-01' })).toEqual([]);
    expect(textsOf({ due: '2024-12' })).toEqual([
      'It must be due in the month of the meeting or later',
    ]);
  });
});
