import {
  coverage,
  direction,
  evidence,
  ofStaff,
  type PlanPriority,
  type PlanRecommendation,
  threshold,
} from './asked.ts';
import { notStarted, onTrack } from './printed.ts';

const leadRole = 'Group Commander Protection';
const headRole = 'Head of Protection, Assurance & Development';

const programme: PlanRecommendation = {
  ref: '2.1',
  title: 'A protection strategy with a programme that follows risk',
  actions: [
    {
      ref: '2.1.1',
      title: 'Rewrite the protection strategy around the highest risks',
      leadRole: headRole,
      start: '2023-09',
      deadline: '2023-12',
      printed: onTrack,
      successMeasures: [
        evidence('2.1.1/1', 'Advisers from the NFCC have looked at it', '2.1.1a'),
        evidence('2.1.1/2', 'Those it touches have had their say', '2.1.1a'),
        evidence('2.1.1/3', 'Members accept it on 6 December', '2.1.1a'),
      ],
    },
    {
      ref: '2.1.2',
      title: 'Begin a programme of visits that follows risk',
      leadRole,
      start: '2023-09',
      deadline: '2023-12',
      resources:
        'An analyst for six weeks, and every record of a premises at high risk checked by hand.',
      expectedEffect: 'Every premises at very high or high risk has a date for its audit.',
      problems: ['The risk of some premises was last looked at five years ago'],
      dependsOn: ['2.1.1'],
      printed: onTrack,
      successMeasures: [
        evidence('2.1.2/1', 'How premises are ranked is written down'),
        evidence('2.1.2/2', 'Very high and high risk premises have a date', '2.1.2a'),
      ],
    },
    {
      ref: '2.1.3',
      title: 'Fit the 2025-30 strategy to the CRMP for 2025-30',
      leadRole: headRole,
      start: '2024-02',
      deadline: '2024-10',
      printed: notStarted,
      successMeasures: [
        evidence('2.1.3/1', 'People are moved to where the evidence points', '2.1.3a'),
        evidence('2.1.3/2', 'Staff, partners and the public were asked', '2.1.3a'),
        evidence('2.1.3/3', 'It agrees with prevention and response', '2.1.3a'),
      ],
    },
  ],
};

const targets: PlanRecommendation = {
  ref: '2.2',
  title: 'A larger team that works to targets which fit the risk',
  actions: [
    {
      ref: '2.2.1',
      title: 'Settle teams into working by risk, where compliance is poor',
      leadRole,
      start: '2023-11',
      deadline: '2024-04',
      resources: 'Time of every team for the change, and the analyst for one day a week.',
      expectedEffect: 'More of the audits find something that has to be put right.',
      dependsOn: ['2.1.2'],
      printed: onTrack,
      successMeasures: [
        evidence('2.2.1/1', 'Those it touches helped to shape the change'),
        evidence('2.2.1/2', 'Managers led the change and it went smoothly'),
        evidence('2.2.1/3', 'KPIs tell whether it takes hold'),
        coverage('2.2.1/4', 'Audits due at very high and high risk are done', '2.2.1a'),
      ],
    },
    {
      ref: '2.2.2',
      title: 'Report audits and their outcomes by team and by person',
      leadRole,
      start: '2023-11',
      deadline: '2024-04',
      resources: 'Three more officers from April 2024.',
      expectedEffect: 'Managers see in time where audits fall behind.',
      problems: ['The target is far above what was done in any year before'],
      printed: onTrack,
      successMeasures: [
        coverage('2.2.2/1', 'The board gets a KPI report in each quarter', '2.2.2f'),
        threshold('2.2.2/2', '1,000 audits a year', '2.2.2a'),
        threshold(
          '2.2.2/3',
          'Unsatisfactory outcomes stay in a fair range',
          '2.2.2b',
          '2.2.2c',
          '2.2.2g',
        ),
      ],
    },
    {
      ref: '2.2.3',
      title: 'Take on four apprentice Business Safety Advisors',
      leadRole,
      start: '2023-11',
      deadline: '2024-04',
      resources: 'Protection grant for four posts over two years.',
      expectedEffect: 'Qualified officers spend their time where the risk is.',
      problems: ['Few people apply for fixed terms'],
      printed: onTrack,
      successMeasures: [
        evidence('2.2.3/1', 'Local businesses get more joined-up help', '2.2.3a'),
        direction('2.2.3/2', 'Low risk takes less of qualified officers’ time', '2.2.3b'),
      ],
    },
  ],
};

const records: PlanRecommendation = {
  ref: '2.3',
  title: 'Sound records of fire safety work, by risk',
  actions: [
    {
      ref: '2.3.1',
      title: 'Put the audit schedule where teams can find it',
      leadRole,
      start: '2023-11',
      deadline: '2023-12',
      dependsOn: ['2.1.2'],
      printed: onTrack,
      successMeasures: [
        coverage('2.3.1/1', 'Each team has its list of the highest risks', '2.3.1a'),
      ],
    },
    {
      ref: '2.3.2',
      title: 'Train staff to enter and read PRMS data in one way',
      leadRole,
      start: '2023-12',
      deadline: '2024-04',
      printed: notStarted,
      successMeasures: [
        ofStaff('2.3.2/1', 'Protection staff are trained', '2.3.2a'),
        evidence('2.3.2/2', 'Station Commanders check that records agree', '2.3.2b'),
      ],
    },
    {
      ref: '2.3.3',
      title: 'Set up letters for the outcomes of audits in PRMS',
      leadRole,
      start: '2024-01',
      deadline: '2024-04',
      printed: notStarted,
      successMeasures: [
        evidence('2.3.3/1', 'The letters can be used', '2.3.3a', '2.3.3b'),
        evidence('2.3.3/2', 'Those who need it were shown how'),
      ],
    },
    {
      ref: '2.3.4',
      title: 'Look again at office support for protection teams',
      leadRole: headRole,
      start: '2023-12',
      deadline: '2024-04',
      resources: 'A review by the transformation team, and at most two posts.',
      expectedEffect: 'Letters and bookings no longer take qualified people’s time.',
      printed: notStarted,
      successMeasures: [
        evidence('2.3.4/1', 'It is known what support is needed'),
        direction('2.3.4/2', 'Planned work gets more of qualified staff’s time', '2.3.4a'),
      ],
    },
  ],
};

const quality: PlanRecommendation = {
  ref: '2.4',
  title: 'Audits of one standard, and somebody who checks it',
  actions: [
    {
      ref: '2.4.1',
      title: 'Check the quality of audits as a matter of course',
      leadRole,
      start: '2023-10',
      deadline: '2024-04',
      resources: 'Half a day a month of each Station Commander.',
      expectedEffect: 'An audit means the same whoever carries it out.',
      dependsOn: ['2.4.2'],
      printed: onTrack,
      successMeasures: [
        evidence('2.4.1/1', 'How quality is checked is written and agreed'),
        ofStaff('2.4.1/2', 'Those who need it are trained for it', '2.4.1c'),
        evidence('2.4.1/3', 'Checks are logged and reported', '2.4.1a', '2.4.1b'),
      ],
    },
    {
      ref: '2.4.2',
      title: 'Bring protection procedures up to best practice',
      leadRole,
      start: '2023-12',
      deadline: '2024-04',
      printed: notStarted,
      successMeasures: [
        evidence('2.4.2/1', 'The new versions are out', '2.4.2a'),
        coverage('2.4.2/2', 'Protection staff know what has changed'),
      ],
    },
  ],
};

/** The second priority: auditing the premises where the risk is. */
export const protection: PlanPriority = {
  ref: '2',
  title: 'Protection',
  judgement: 'inadequate',
  sponsorRole: 'Head of Protection, Assurance and Development',
  leadMember: 'Chairman of the Fire Authority',
  scrutiny: 'NFCC',
  causeOfConcern: {
    title: 'Too little is done at the premises where the risk is highest',
    raisedOn: '2023-10-19',
  },
  recommendations: [programme, targets, records, quality],
};
