import type { Words } from './words.ts';

const monitoringBoard = 'Performance Monitoring Board';
const managementBoard = 'Strategic Management Board';

const prevention: readonly Words[] = [
  {
    measure: '1.1.2a',
    cause:
      'Very high risk is nearly always in time; visits at medium and low risk wait for a team.',
    action: 'A third visiting team is formed from people on light duties.',
    byWhen: '2025-03',
    who: 'Group Commander Prevention & Resilience',
    asks: {
      ask: 'Is a third visiting team kept after March?',
      recommendation: 'Yes: without it referrals will stay at about nine in ten.',
      decides: managementBoard,
    },
  },
  {
    measure: '1.1.2c',
    cause: 'Two of the managers who check samples were on long leave.',
    action: 'Others are trained to step in, and checks that were missed are made up.',
    byWhen: '2025-02',
    who: 'Group Commander Prevention & Resilience',
  },
  {
    measure: '1.2.1a',
    cause:
      'The few that are overdue are people who could not be reached, or asked for a later day.',
    action: 'Each is looked at weekly, and closed with a reason after three attempts.',
    byWhen: '2025-01',
    who: 'Group Commander Prevention & Resilience',
  },
  {
    measure: '1.2.4a',
    cause:
      '20 of 24 requirements are live; the supplier moved the release for the other four again.',
    action: 'The contract is being read for what can be held back until they are live.',
    byWhen: '2025-03',
    who: 'Group Commander Prevention & Resilience',
    asks: {
      ask: 'Is payment held back, or are the four requirements given up?',
      recommendation: 'Hold payment back until March, and keep all four.',
      decides: managementBoard,
    },
  },
];

const protection: readonly Words[] = [
  {
    measure: '2.2.2a',
    cause:
      'Autumn brought about 50 audits fewer than expected: courses and other work took officers away.',
    action: 'Requests at low risk have gone to the apprentices since November.',
    byWhen: '2025-03',
    who: 'Group Commander Protection',
    asks: {
      ask: 'Are officers paid overtime for audits until March?',
      recommendation: 'Yes, on two Saturdays a month, for premises in the programme only.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.2.3a',
    cause: 'Three of four apprentices are in post; the fourth post found nobody in three rounds.',
    action: 'It is advertised again, open to people without experience.',
    byWhen: '2025-03',
    who: 'Group Commander Protection',
    asks: {
      ask: 'What becomes of the fourth post if nobody is found by March?',
      recommendation: 'Use its grant to train one of the three further.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.3.4a',
    cause:
      'Planned work is at 52% of time, where it was 53% before the review: the support is not there yet.',
    action: 'One of two posts is filled from February.',
    byWhen: '2025-03',
    who: 'Head of Protection, Assurance & Development',
    asks: {
      ask: 'The action is stated completed. Is it opened again until time is really freed?',
      recommendation: 'Yes, with a new deadline of June 2025.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '2.4.1a',
    cause:
      'Officers who joined this year audit less, so two reviews of each in a quarter came late.',
    action: 'Reviews are booked when an audit is, and no longer afterwards.',
    byWhen: '2025-03',
    who: 'Group Commander Protection',
  },
  {
    measure: '2.4.2a',
    cause: '15 of 18 procedures are out; three wait for national guidance.',
    action: 'They are revised on what is known, and looked at again when the guidance is out.',
    byWhen: '2025-02',
    who: 'Group Commander Protection',
    asks: {
      ask: 'May the last three come out before the guidance does?',
      recommendation: 'Yes: the ones in use are older than five years.',
      decides: monitoringBoard,
    },
  },
];

const culture: readonly Words[] = [
  {
    measure: '3.1.3a',
    cause: '47 of 60 managers are done; the other 13 have dates in January and February.',
    action: 'Dates are kept, and somebody else is ready wherever an appraiser falls out.',
    byWhen: '2025-02',
    who: 'Organisational Development Manager',
    asks: {
      ask: 'Is the deadline moved from December to February?',
      recommendation: 'Yes, once.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.1.5a',
    cause: 'There is no survey since June, and the relaunch was in autumn.',
    action: 'A pulse of ten questions asks all staff in March.',
    byWhen: '2025-03',
    who: 'Group Commander Prevention & Resilience',
    asks: {
      ask: 'Is the action called completed before a survey shows it?',
      recommendation: 'Leave it as it is, and look again after the pulse.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.2.1a',
    cause: 'Those who have not heard of Speak Up are mostly on-call staff.',
    action: 'It is part of the drill night at each on-call station before Easter.',
    byWhen: '2025-03',
    who: 'HR Advisory & Development Manager',
  },
  {
    measure: '3.2.2a',
    cause: '34% of the meetings that offered the chair used it, fewer than last year.',
    action: 'Cover for crews is agreed, and was used twice so far.',
    byWhen: '2025-03',
    who: 'Head of Technology, Transformation & PMO',
    asks: {
      ask: 'The action is completed and take-up falls. Who takes it on?',
      recommendation: 'Open a new action with the staff networks in the lead.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.2.5a',
    cause: 'One of three reports has been made; entering the cases by hand took all autumn.',
    action: 'One report on two quarters is ready for the board’s next meeting.',
    byWhen: '2025-02',
    who: 'HR Advisory & Development Manager',
    asks: {
      ask: 'Does one report on two quarters do?',
      recommendation: 'Yes, this once.',
      decides: managementBoard,
    },
  },
  {
    measure: '3.2.6b',
    cause: 'Seven in ten line managers have done the module; on-call managers have few free days.',
    action: 'It is offered on three evenings and one Saturday.',
    byWhen: '2025-03',
    who: 'Organisational Development Manager',
  },
];

const workforce: readonly Words[] = [
  {
    measure: '3.3.4a',
    cause: 'Two of three reviews were held; one meeting had too few members to decide.',
    action: 'Each member has named somebody to stand in.',
    byWhen: '2025-03',
    who: 'Head of Human Resources',
  },
  {
    measure: '3.4.1a',
    cause: '17 of 20 premises are reviewed; three are shared with other services.',
    action: 'Visits to all three are agreed with the owners for February.',
    byWhen: '2025-02',
    who: 'Area Commander Response & Resilience',
  },
  {
    measure: '3.4.1b',
    cause: '24 of 61 gaps are closed; most of the others need building work.',
    action: 'One contract for the small works begins in January.',
    byWhen: '2025-03',
    who: 'Area Commander Response & Resilience',
    asks: {
      ask: 'Is next year’s building budget used for changing rooms first?',
      recommendation: 'Yes, at the three stations without any for women.',
      decides: managementBoard,
    },
  },
  {
    measure: '3.4.1c',
    cause: 'The welfare unit was off the road for two weeks in November.',
    action: 'A neighbouring service lends its unit when ours is being repaired.',
    byWhen: '2025-02',
    who: 'Area Commander Response & Resilience',
  },
  {
    measure: '3.4.5a',
    cause: '14% of applicants after 13%: no more than chance would bring.',
    action: 'Those who came to an event and did not apply are asked why.',
    byWhen: '2025-03',
    who: 'HR Operations Manager',
    asks: {
      ask: 'Is money moved from advertising to work with local groups?',
      recommendation: 'Yes, a third of it for the spring campaign.',
      decides: monitoringBoard,
    },
  },
  {
    measure: '3.4.5b',
    cause: '8 of 13 events met the rule; the others were booked before there was one.',
    action: 'Every event of the new year is held against the rule first.',
    byWhen: '2025-03',
    who: 'HR Operations Manager',
  },
];

/** October to December 2024. */
export const wordsOfDecember: readonly Words[] = [
  ...prevention,
  ...protection,
  ...culture,
  ...workforce,
];
