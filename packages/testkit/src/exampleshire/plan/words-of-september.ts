import type { Words } from './words.ts';

const monitoringBoard = 'Performance Monitoring Board';

/** July to September 2024. */
export const wordsOfSeptember: readonly Words[] = [
  {
    measure: '1.1.2a',
    cause: 'Visits for medium and low risk waited in August, when many were on leave.',
    action: 'Leave is spread over two teams, and visits at low risk go to the online check first.',
    byWhen: '2024-12',
    who: 'Group Commander Prevention & Resilience',
  },
  {
    measure: '1.2.4a',
    cause: 'The supplier put off the release that was to hold the last requirements.',
    action: 'Users test what there is, so that nothing is lost when the release comes.',
    byWhen: '2024-12',
    who: 'Group Commander Prevention & Resilience',
    asks: {
      ask: 'Is the delay accepted, or is the supplier held to a date?',
      recommendation: 'Ask for a date for each requirement, and see the list in December.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.2.2a',
    cause:
      'Audits are just level with what is expected: a strong spring was used up by a slow July.',
    action: 'Each new officer goes out with somebody experienced twice a week until November.',
    byWhen: '2024-12',
    who: 'Group Commander Protection',
    asks: {
      ask: 'May requests at low risk go to the apprentices from now on?',
      recommendation: 'Yes: they are trained for it, and it frees time for audits.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.2.3a',
    cause: 'Two of four apprentices began in September; two offers were turned down.',
    action: 'A third person has accepted for November, and the last post is advertised again.',
    byWhen: '2025-03',
    who: 'Group Commander Protection',
    asks: {
      ask: 'Is the fourth post opened to people without experience?',
      recommendation: 'Yes, with the grant carried over into next year.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.3.4a',
    cause:
      'The support that the review asks for is not recruited, so officers still book and type.',
    action: 'Two posts are with the finance team for approval.',
    byWhen: '2024-12',
    who: 'Head of Protection, Assurance & Development',
  },
  {
    measure: '2.4.2a',
    cause: 'Those who review procedures also audit, and audits come first.',
    action: 'Procedures without national guidance are done first, one in each month.',
    byWhen: '2024-12',
    who: 'Group Commander Protection',
  },
  {
    measure: '3.1.3a',
    cause: 'Eight appraisers serve 60 managers, and few talks were held over the summer.',
    action: 'Four more appraisers are trained in October.',
    byWhen: '2024-12',
    who: 'Organisational Development Manager',
    asks: {
      ask: 'Is everyone who is left given a date now?',
      recommendation: 'Yes, so that the deadline of December can be kept.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.1.5a',
    cause: 'The survey was in June, before values and code were relaunched.',
    action: 'The relaunch is in October and November, at every station and office.',
    byWhen: '2024-11',
    who: 'Station Commander HR Projects',
  },
  {
    measure: '3.2.2a',
    cause: 'Meetings fall in the working hours of crews, who would have to be replaced.',
    action: 'Two boards have moved to the evening to try it out.',
    byWhen: '2024-12',
    who: 'Head of Technology, Transformation & PMO',
    asks: {
      ask: 'Is cover paid for crews and on-call staff who take the chair?',
      recommendation: 'Yes, for six months, and then look at what it changed.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.2.5a',
    cause: 'Case records moved to a new system, and themes could not be drawn from either.',
    action: 'Cases of this year are entered in the new system by hand.',
    byWhen: '2024-12',
    who: 'HR Advisory & Development Manager',
  },
  {
    measure: '3.4.1b',
    cause: 'The gaps that are open need building work, for which offers came in high.',
    action: 'Small works are bundled into one contract for all stations.',
    byWhen: '2025-03',
    who: 'Area Commander Response & Resilience',
  },
];
