import type { StatedByAction } from './stated.ts';

export const statedOfCulture: StatedByAction = {
  '3.1.1': [
    ['2024-01-18', 'at-risk', 'There is still no money for the post.'],
    ['2024-04-18', 'at-risk', 'The post is paid for now, but the first round found nobody.'],
    ['2024-07-11', 'completed', 'The post is filled since the first of the month.'],
  ],
  '3.1.2': [
    ['2024-02-15', 'on-track', 'The new sessions are short and the first reports went out.'],
    ['2024-04-25', 'delayed', 'More staff are trained each month, but 90% will take until summer.'],
    [
      '2024-07-11',
      'completed',
      'The training is renewed at all levels. Those whose certificate ran out are booked for this month and the next.',
    ],
  ],
  '3.1.3': [
    ['2024-02-15', 'on-track', 'The questions about EDI are agreed with managers.'],
    ['2024-06-20', 'on-track', 'The first groups have had their feedback.'],
    [
      '2024-10-17',
      'on-track',
      'Everyone who is left gets a date before the end of December, which is tight but can be done.',
    ],
  ],
  '3.1.4': [
    ['2024-02-15', 'on-track', 'The data is ready for all six areas.'],
    ['2024-04-11', 'completed', 'All six area plans have the data and an action.'],
  ],
  '3.1.5': [
    ['2024-03-14', 'on-track', 'Workshops on the values are held at every station.'],
    ['2024-07-18', 'on-track', 'The code of ethics is rewritten and out for comment.'],
    [
      '2024-11-21',
      'completed',
      'Values and code are relaunched. The survey of June came before that, so its 73% cannot show it; the next one will.',
    ],
  ],
  // Nobody leads it, so nobody has stated anything of it since the plan was printed.
  '3.1.6': [],
  '3.2.1': [
    ['2023-12-14', 'on-track', 'Posters and talks have reached most stations.'],
    [
      '2024-03-14',
      'completed',
      'The campaign has run and its use is reviewed every quarter. Not everybody has heard of it, so each new starter is told in the first week.',
    ],
  ],
  '3.2.2': [
    ['2024-01-18', 'on-track', 'The first summaries are on the intranet.'],
    [
      '2024-02-15',
      'completed',
      'All boards write summaries and offer the Extra Chair. Fewer take it than hoped, which should change as people hear of it.',
    ],
  ],
  '3.2.3': [
    ['2024-02-15', 'on-track', 'Two groups of staff want to begin a network.'],
    [
      '2024-07-11',
      'completed',
      'Two networks have begun and report to the EDI group: five in all.',
    ],
  ],
  '3.2.4': [
    ['2024-02-15', 'on-track', 'The survey will be in June, and every year from now on.'],
    ['2024-06-20', 'on-track', 'The survey is open, and answers come in well.'],
    [
      '2024-08-22',
      'completed',
      '74% took part, and every directorate has talked about its results.',
    ],
    [
      '2024-12-12',
      'embedded',
      'More staff than last year expect something to come of it, and nine of ten low scores have an action.',
    ],
  ],
  '3.2.5': [
    ['2024-02-15', 'on-track', 'It is agreed what the reports hold and who may see them.'],
    ['2024-07-18', 'on-track', 'The first report of the year has gone to senior leaders.'],
    [
      '2024-10-17',
      'on-track',
      'Only one report has been made this year, as the case records change systems; what was missed is promised by March.',
    ],
  ],
  '3.2.6': [
    ['2024-04-18', 'on-track', 'The module for line managers has begun.'],
    ['2024-07-18', 'on-track', 'More talks are held each month; August will be low, as always.'],
    ['2024-11-14', 'on-track', 'Managers who have done the module hold clearly more talks.'],
  ],
};
