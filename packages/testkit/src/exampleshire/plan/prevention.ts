import {
  coverage,
  evidence,
  ofStaff,
  type PlanPriority,
  type PlanRecommendation,
} from './asked.ts';
import { notStarted, onTrack } from './printed.ts';

const leadRole = 'Group Commander Prevention & Resilience';

const levelsOfRisk: PlanRecommendation = {
  ref: '1.1',
  title: 'Know who in the community is at most risk',
  actions: [
    {
      ref: '1.1.1',
      title: 'Score every referral by risk, with PRS',
      leadRole,
      start: '2023-11',
      deadline: '2024-04',
      resources: 'One officer for half of each week until April, and two days of the PRMS team.',
      expectedEffect: 'People at very high risk are seen first, whoever referred them.',
      problems: ['Two of the six channels are run by partners with forms of their own'],
      printed: onTrack,
      successMeasures: [
        evidence('1.1.1/1', 'A note on PRS is out for staff to use', '1.1.1b'),
        coverage('1.1.1/2', 'All channels score their referrals', '1.1.1a'),
        ofStaff('1.1.1/3', 'Staff can say how PRS works', '1.1.1c'),
      ],
    },
    {
      ref: '1.1.2',
      title: 'Measure and report how referrals are handled',
      leadRole,
      start: '2024-01',
      deadline: '2024-03',
      dependsOn: ['1.1.1', '1.2.4'],
      printed: notStarted,
      successMeasures: [
        evidence('1.1.2/1', 'The agreed KPIs have owners and first reports', '1.1.2b'),
        evidence('1.1.2/2', 'Managers check samples of the work', '1.1.2c'),
        coverage('1.1.2/3', 'No referral waits past the time for its level', '1.1.2a'),
      ],
    },
  ],
};

const highestRiskFirst: PlanRecommendation = {
  ref: '1.2',
  title: 'Reach the people at most risk first',
  actions: [
    {
      ref: '1.2.1',
      title: 'Clear the referrals that had waited too long',
      leadRole,
      start: '2023-06',
      deadline: '2023-11',
      resources: 'Overtime for two prevention teams until the end of November.',
      expectedEffect: 'Nobody who was referred before the inspection is still waiting.',
      problems: ['Some householders cannot be reached by phone', 'New referrals come in every day'],
      printed: onTrack,
      successMeasures: [
        coverage('1.2.1/1', 'Nobody waits longer than their level allows', '1.2.1a', '1.2.1b'),
      ],
    },
    {
      ref: '1.2.2',
      title: 'Let people check their own home online (OHFSC)',
      leadRole,
      start: '2023-11',
      deadline: '2024-02',
      printed: onTrack,
      successMeasures: [
        evidence('1.2.2/1', 'The online check is open to everyone', '1.2.2b'),
        coverage('1.2.2/2', 'Each one is followed up as it should be, in time', '1.2.2a'),
      ],
    },
    {
      ref: '1.2.3',
      title: 'Keep prevention referrals in one place, PRMS',
      leadRole: 'Administrative Support Manager',
      start: '2023-11',
      deadline: '2024-02',
      printed: onTrack,
      successMeasures: [
        evidence('1.2.3/1', 'Staff have a note on how to enter referrals', '1.2.3b'),
        evidence('1.2.3/2', 'People are trained with the note', '1.2.3b'),
      ],
    },
    {
      ref: '1.2.4',
      title: 'Build the risk levels into PRMS',
      leadRole,
      start: '2023-12',
      deadline: '2024-04',
      resources: 'The supplier’s days for 24 requirements, and testers from every group of users.',
      expectedEffect: 'The record itself shows what has to be done by when.',
      problems: ['The supplier releases changes only four times a year'],
      printed: notStarted,
      successMeasures: [
        coverage('1.2.4/1', 'What users asked of PRMS is tested and live', '1.2.4a'),
      ],
    },
    {
      ref: '1.2.5',
      title: 'Train those who handle referrals',
      leadRole,
      start: '2024-01',
      deadline: '2024-03',
      dependsOn: ['1.2.4'],
      printed: notStarted,
      successMeasures: [ofStaff('1.2.5/1', 'Everyone on the role list is trained', '1.2.5a')],
    },
  ],
};

/** The first priority: finding and reaching the people at most risk from fire. */
export const prevention: PlanPriority = {
  ref: '1',
  title: 'Prevention',
  judgement: 'requires improvement',
  sponsorRole: 'Head of Prevention, Response and Resilience',
  leadMember: 'Chairman of the Fire Authority',
  scrutiny: 'NFCC',
  causeOfConcern: {
    title: 'The people most at risk from fire are not found and reached first',
    raisedOn: '2023-10-19',
    closedOn: '2024-11-08',
  },
  recommendations: [levelsOfRisk, highestRiskFirst],
};
