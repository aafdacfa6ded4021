import { toDay } from '@plumbline/domain/period/day';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';

const step = (name: string, due: string, reached: string): MilestoneStep => ({
  name,
  due: toDay(due),
  reached: toDay(reached),
});

/** The steps of each milestone, the last of which is due on the day that the plan names. */
export const measureMilestones: Readonly<Record<string, readonly MilestoneStep[]>> = {
  '1.1.1b': [step('PRS guidance note published', '2024-04-30', '2024-04-22')],
  '1.2.2b': [step('Online home fire safety check open', '2024-02-29', '2024-02-26')],
  '1.2.3b': [
    step('Processing note published', '2024-02-29', '2024-02-08'),
    step('Processing note used in training', '2024-02-29', '2024-02-28'),
  ],
  '2.1.1a': [
    step('Peer review', '2023-10-31', '2023-10-20'),
    step('Engagement with staff and partners', '2023-11-30', '2023-12-18'),
    step('Acceptance by Members', '2023-12-06', '2024-02-14'),
  ],
  '2.1.3a': [
    step('Evidence base', '2024-06-30', '2024-06-21'),
    step('Consultation', '2024-09-30', '2024-10-04'),
    step('Review across strategies', '2024-10-31', '2024-11-19'),
  ],
};
