import type { Commentary } from '@plumbline/domain/board/commentary';
import type { Decision } from '@plumbline/domain/board/decision';
import { toDay } from '@plumbline/domain/period/day';
import { type Month, toMonth } from '@plumbline/domain/period/month';
import type { Words } from './words.ts';
import { wordsOfDecember } from './words-of-december.ts';
import { wordsOfSeptember } from './words-of-september.ts';

/**
 * What owners said of the measures that were not on plan at the end of two quarters. Of 3.1.6a and
 * 2.3.2b nobody said anything, so that the Board can say that nothing was received.
 */
export function exampleshireCommentary(): readonly Commentary[] {
  return [
    ...wordsOfSeptember.map(commentaryOf(toMonth('2024-09'))),
    ...wordsOfDecember.map(commentaryOf(toMonth('2024-12'))),
  ];
}

const commentaryOf =
  (period: Month) =>
  ({ measure, cause, action, byWhen, who, asks }: Words): Commentary => ({
    measure,
    period,
    cause,
    action,
    byWhen: toMonth(byWhen),
    who,
    ask: asks?.ask ?? null,
    recommendation: asks?.recommendation ?? null,
    decides: asks?.decides ?? null,
  });

/** What the board's meeting of October 2024 decided of the quarter before it. */
const meeting = {
  period: toMonth('2024-09'),
  decidedBy: 'Performance Monitoring Board',
  decidedOn: toDay('2024-10-17'),
} as const;

/** Five decisions: two are done, two still have time, and one is overdue in January 2025. */
export function exampleshireDecisions(): readonly Decision[] {
  return [
    {
      ...meeting,
      id: '2024-10-17-1',
      measure: '1.2.4a',
      decision:
        'Get a date for each requirement from the supplier, and bring the list to the board.',
      ownerRole: 'Group Commander Prevention & Resilience',
      due: toMonth('2024-12'),
      outcome: null,
    },
    {
      ...meeting,
      id: '2024-10-17-2',
      measure: '2.2.2a',
      decision:
        'Pass requests at low risk to the apprentices, so that officers have time for audits.',
      ownerRole: 'Group Commander Protection',
      due: toMonth('2024-11'),
      outcome: {
        word: 'done',
        note: 'All requests at low risk have gone to the apprentices since 11 November.',
        on: toDay('2024-11-14'),
      },
    },
    {
      ...meeting,
      id: '2024-10-17-3',
      measure: '2.2.3a',
      decision: 'Advertise the fourth post once more, open to people without experience.',
      ownerRole: 'Group Commander Protection',
      due: toMonth('2025-03'),
      outcome: null,
    },
    {
      ...meeting,
      id: '2024-10-17-4',
      measure: '3.1.3a',
      decision: 'Give every manager who is left a date for the feedback and the talk about it.',
      ownerRole: 'Organisational Development Manager',
      due: toMonth('2024-11'),
      outcome: {
        word: 'done',
        note: 'Everyone has a date; for some it is after Christmas, because of leave.',
        on: toDay('2024-11-28'),
      },
    },
    {
      ...meeting,
      id: '2024-10-17-5',
      measure: '3.2.2a',
      decision: 'Pay cover for crews and on-call staff who take the Extra Chair, for six months.',
      ownerRole: 'Head of Technology, Transformation & PMO',
      due: toMonth('2025-01'),
      outcome: null,
    },
  ];
}
