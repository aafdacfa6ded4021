import type { StatedByAction } from './stated.ts';

export const statedOfWorkforce: StatedByAction = {
  '3.3.1': [
    ['2024-02-15', 'on-track', 'The page is open and the first messages are out.'],
    ['2024-05-16', 'on-track', 'Records grow; most staff answer within a week of a message.'],
    [
      '2024-08-15',
      'completed',
      'All twelve messages went out and records grew in every quarter. Some are far from full, and asking goes on as everyday work.',
    ],
  ],
  '3.3.2': [
    ['2024-03-14', 'on-track', 'The new wording is in the forms for the spring campaign.'],
    ['2024-05-16', 'completed', 'Applicants and candidates for promotion read why they are asked.'],
  ],
  '3.3.3': [
    ['2024-05-16', 'on-track', 'The layout of the update is agreed with leaders.'],
    [
      '2024-07-11',
      'completed',
      'The first update went to leaders in June. It needed the records and not the end of the campaign.',
    ],
  ],
  '3.3.4': [
    ['2024-05-16', 'on-track', 'The EDI group has a fixed place for it in its meetings.'],
    [
      '2024-07-11',
      'completed',
      'The first review is held and the dates of the others are set. Full records are few so far, and they rise with the campaign.',
    ],
  ],
  '3.4.1': [
    ['2024-02-15', 'on-track', 'The list of what to look at is agreed with staff networks.'],
    ['2024-07-18', 'on-track', 'More than half of the premises have been visited.'],
    [
      '2024-11-14',
      'on-track',
      'The last visits are set for the new year. Most gaps that are open need building work, which will go on after March.',
    ],
  ],
  '3.4.2': [
    ['2024-02-15', 'on-track', 'Dates for the year are set with local groups.'],
    ['2024-07-18', 'on-track', 'Two events were held in spring, both of them full.'],
    [
      '2024-12-12',
      'completed',
      'The plan for positive action is agreed. The year’s sixth event has its date before the end of March.',
    ],
  ],
  '3.4.3': [
    ['2024-03-14', 'on-track', 'Every stage from advert to first day is mapped.'],
    [
      '2024-07-11',
      'completed',
      'Two stages are changed for the autumn campaign, without waiting for the figures by level. What was changed is still to be put on file.',
    ],
  ],
  '3.4.4': [
    ['2024-03-14', 'on-track', 'The figures of the census are at hand for the area.'],
    ['2024-10-17', 'delayed', 'Figures by level were small, and had to be made safe to show.'],
    [
      '2024-11-21',
      'completed',
      'The figures are reported for the whole service and at every level. They show the gap; closing it is the work of other actions.',
    ],
  ],
  '3.4.5': [
    ['2024-03-14', 'on-track', 'A calendar of fairs is drawn up with schools and colleges.'],
    ['2024-07-18', 'on-track', 'Local groups help to choose the events of the autumn.'],
    [
      '2024-11-21',
      'delayed',
      'The autumn campaign drew no more applications from under-represented groups than chance would, and too many events reached the usual people.',
    ],
  ],
};
