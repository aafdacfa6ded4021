import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { toMonth } from '@plumbline/domain/period/month';

const event = (
  measure: string,
  month: string,
  rest: Pick<MeasureEvent, 'kind' | 'title' | 'reason' | 'actionRef'>,
): MeasureEvent => ({ measure, month: toMonth(month), ...rest });

/** What happened to the measures. A lasting change says why, and which action brought it. */
export const measureEvents: readonly MeasureEvent[] = [
  event('1.1.2a', '2023-08', {
    kind: 'event',
    title: 'No return',
    reason: 'The prevention records moved to a new server and August was not reported.',
    actionRef: null,
  }),
  event('1.1.2a', '2024-01', {
    kind: 'step',
    title: 'PRS live',
    reason: 'every referral is scored when it comes in',
    actionRef: '1.1.1',
  }),
  event('1.1.2a', '2024-02', {
    kind: 'event',
    title: 'OHFSC route open',
    reason: 'People can check their own home online, and some are referred by what they answer.',
    actionRef: '1.2.2',
  }),
  event('1.2.3a', '2024-11', {
    kind: 'event',
    title: 'Quarter restated',
    reason:
      'On 20 November 2024 the figures of July to September were restated: a mailbox of referrals had not been counted.',
    actionRef: '1.2.3',
  }),
  event('2.2.2a', '2024-04', {
    kind: 'step',
    title: 'New posts filled',
    reason: 'three more officers joined the teams',
    actionRef: '2.2.2',
  }),
  event('2.3.2b', '2024-04', {
    kind: 'step',
    title: '19 checks',
    reason: 'a record has to pass 19 checks, where it was 12',
    actionRef: '2.3.2',
  }),
  event('3.1.2a', '2023-11', {
    kind: 'event',
    title: 'EDI campaign',
    reason: 'Everybody was asked to do the training, and managers have a list of who has not.',
    actionRef: '3.1.2',
  }),
  event('3.2.1a', '2024-02', {
    kind: 'event',
    title: 'Speak Up campaign',
    reason: 'Every station and office was visited about Speak Up.',
    actionRef: '3.2.1',
  }),
  event('3.2.6a', '2024-08', {
    kind: 'event',
    title: 'Summer leave',
    reason: 'Fewer 121s are held in August every year.',
    actionRef: null,
  }),
  event('3.3.1a', '2024-01', {
    kind: 'event',
    title: 'Equality campaign',
    reason: 'Staff were asked anew to enter their own data in the HR system.',
    actionRef: '3.3.1',
  }),
];
