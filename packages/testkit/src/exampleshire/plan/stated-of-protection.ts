import type { StatedByAction } from './stated.ts';

export const statedOfProtection: StatedByAction = {
  '2.1.1': [
    [
      '2023-12-20',
      'delayed',
      'Engagement ended only on 18 December, so Members had nothing to accept on the 6th.',
    ],
    ['2024-02-15', 'completed', 'Members accepted the strategy on 14 February.'],
  ],
  '2.1.2': [
    [
      '2023-12-20',
      'completed',
      'The method is written down and every premises at very high or high risk has its date; it did not have to wait for Members.',
    ],
  ],
  '2.1.3': [
    ['2024-02-15', 'on-track', 'The evidence for the new strategy is being gathered.'],
    ['2024-07-18', 'on-track', 'The evidence is in, and staff, partners and the public are asked.'],
    [
      '2024-10-17',
      'delayed',
      'Two of the three steps are taken; the review beside the other strategies moved to November.',
    ],
    ['2024-11-21', 'completed', 'The review was the last of the three steps, some weeks late.'],
  ],
  '2.2.1': [
    ['2024-01-18', 'on-track', 'Teams have helped to draw up how they will work.'],
    ['2024-04-18', 'delayed', 'One team still has to hand over its low-risk premises.'],
    [
      '2024-06-13',
      'completed',
      'All teams work to the programme. Some audits are done after their due date, which is followed month by month.',
    ],
  ],
  '2.2.2': [
    ['2024-01-18', 'on-track', 'The first KPI report has gone to the board.'],
    [
      '2024-04-25',
      'on-track',
      'The target of 1,000 holds for the year to March 2025, so it cannot be met by the deadline itself.',
    ],
    ['2024-07-18', 'on-track', 'The new officers are trained and take on audits of their own.'],
    [
      '2024-10-17',
      'on-track',
      'The deadline is past but the target is for the whole year, and at the end of September audits were level with what was expected by then.',
    ],
  ],
  '2.2.3': [
    ['2024-02-15', 'on-track', 'The grant is set aside and all four posts are advertised.'],
    ['2024-05-16', 'delayed', 'Nobody who could be appointed came out of the first round.'],
    ['2024-07-18', 'delayed', 'Two people have accepted and begin in September.'],
    [
      '2024-10-17',
      'delayed',
      'Two apprentices are in post and a third begins in November; the fourth post is advertised again.',
    ],
  ],
  '2.3.1': [
    ['2023-12-20', 'completed', 'Every team can open the schedule and has its own list.'],
    [
      '2024-09-19',
      'embedded',
      'All teams have kept their lists for nine months, over the change of the year as well.',
    ],
  ],
  '2.3.2': [
    ['2024-02-15', 'on-track', 'The course is ready and half of the staff have a date.'],
    [
      '2024-05-16',
      'completed',
      'Everyone is trained. Since April records have to pass 19 checks where there were 12, so fewer pass than did under the old ones.',
    ],
  ],
  '2.3.3': [
    ['2024-03-14', 'on-track', 'The wording of the letters is with the lawyers.'],
    [
      '2024-05-16',
      'completed',
      'All nine letters are in use. Nobody kept a list of who was shown how, so that piece of evidence is missing.',
    ],
  ],
  '2.3.4': [
    ['2024-02-15', 'on-track', 'Teams are noting for six weeks what takes their time.'],
    [
      '2024-05-16',
      'completed',
      'The review is finished and its advice accepted. Planned work has no larger share of time yet, since the support it asks for is still to be recruited.',
    ],
  ],
  '2.4.1': [
    ['2023-12-20', 'on-track', 'A first draft of the process is with staff and their unions.'],
    ['2024-04-18', 'delayed', 'Staff asked for changes, and the board has to see them first.'],
    [
      '2024-06-13',
      'completed',
      'The process is agreed and everyone is trained. It began on the procedures as they are, and takes in the revised ones as they come.',
    ],
  ],
  '2.4.2': [
    ['2024-02-15', 'on-track', 'All 18 procedures have somebody who reviews them.'],
    ['2024-04-18', 'delayed', 'Reviews take longer than planned beside the audits.'],
    [
      '2024-07-18',
      'delayed',
      'The procedures that are left wait for national guidance, which has no date yet.',
    ],
  ],
};
