import { coverage, direction, evidence, type PlanRecommendation, threshold } from './asked.ts';
import { notStarted, onTrack } from './printed.ts';

const headRole = 'Head of Human Resources';
const projectsRole = 'Station Commander HR Projects';
const operationsRole = 'HR Operations Manager';

export const equalityRecords: PlanRecommendation = {
  ref: '3.3',
  title: 'Know the workforce through fuller equality records',
  actions: [
    {
      ref: '3.3.1',
      title: 'Ask staff again to fill in their own equality records',
      leadRole: headRole,
      start: '2024-01',
      deadline: '2024-07',
      resources: 'A page in the HR system and twelve messages over seven months.',
      expectedEffect: 'The service knows whom it employs, without asking anyone twice.',
      problems: ['Some staff do not trust what happens to their answers'],
      printed: notStarted,
      successMeasures: [
        direction('3.3.1/1', 'Equality records keep growing', '3.3.1a', '3.3.1b'),
        direction('3.3.1/2', 'Staff hear more often why it matters', '3.3.1c'),
      ],
    },
    {
      ref: '3.3.2',
      title: 'Explain equality questions in recruitment and promotion',
      leadRole: headRole,
      start: '2024-02',
      deadline: '2024-04',
      printed: notStarted,
      successMeasures: [
        direction('3.3.2/1', 'More answers are given', '3.3.2a'),
        coverage('3.3.2/2', 'People know where to give them', '3.3.2b'),
      ],
    },
    {
      ref: '3.3.3',
      title: 'Show leaders each quarter which teams need help',
      leadRole: headRole,
      start: '2024-04',
      deadline: '2024-06',
      dependsOn: ['3.3.1'],
      printed: notStarted,
      successMeasures: [
        evidence('3.3.3/1', 'It can be seen where help is needed', '3.3.3b'),
        evidence('3.3.3/2', 'Leaders follow who works here over time', '3.3.3a'),
      ],
    },
    {
      ref: '3.3.4',
      title: 'Have the EDI group act on equality data each quarter',
      leadRole: headRole,
      start: '2024-04',
      deadline: '2024-06',
      dependsOn: ['3.3.1'],
      printed: notStarted,
      successMeasures: [
        direction('3.3.4/1', 'Decisions on people rest on fuller records', '3.3.4b', '3.3.4a'),
      ],
    },
  ],
};

export const attraction: PlanRecommendation = {
  ref: '3.4',
  title: 'A workforce that looks like the community',
  actions: [
    {
      ref: '3.4.1',
      title: 'Facilities that suit everyone, at premises and incidents',
      leadRole: 'Area Commander Response & Resilience',
      start: '2023-11',
      deadline: '2025-03',
      resources: 'The estates team, and a share of the building budget for three years.',
      expectedEffect: 'Nobody is put off joining or staying by where they have to change.',
      problems: ['Some older stations leave no room to build'],
      printed: onTrack,
      successMeasures: [
        coverage('3.4.1/1', 'All premises have been looked at', '3.4.1a'),
        evidence('3.4.1/2', 'The gaps are closed one after the other', '3.4.1b'),
        coverage('3.4.1/3', 'Crews have welfare facilities at incidents', '3.4.1c'),
        coverage('3.4.1/4', 'They serve every protected characteristic'),
      ],
    },
    {
      ref: '3.4.2',
      title: 'Hold "Have a Go" events and plan positive action',
      leadRole: projectsRole,
      start: '2023-12',
      deadline: '2024-11',
      printed: notStarted,
      successMeasures: [
        threshold('3.4.2/1', 'At least 6 "Have a Go" events each year', '3.4.2a'),
        evidence('3.4.2/2', 'A plan keeps positive action going'),
      ],
    },
    {
      ref: '3.4.3',
      title: 'Find where recruitment loses under-represented people',
      leadRole: projectsRole,
      start: '2024-01',
      deadline: '2024-06',
      dependsOn: ['3.4.4'],
      printed: notStarted,
      successMeasures: [
        evidence('3.4.3/1', 'Recruitment is done differently'),
        direction('3.4.3/2', 'More of them get through each stage', '3.4.3a'),
        evidence('3.4.3/3', 'What applicants tell us is used', '3.4.3b'),
      ],
    },
    {
      ref: '3.4.4',
      title: 'Show which groups are missing, and at which levels',
      leadRole: operationsRole,
      start: '2024-01',
      deadline: '2024-10',
      printed: notStarted,
      successMeasures: [evidence('3.4.4/1', 'Figures are at hand for recruitment', '3.4.4a')],
    },
    {
      ref: '3.4.5',
      title: 'Recruit where people from all local communities are',
      leadRole: operationsRole,
      start: '2024-01',
      deadline: '2024-10',
      printed: notStarted,
      successMeasures: [
        evidence('3.4.5/1', 'Events are chosen by whom they reach', '3.4.5b'),
        direction('3.4.5/2', 'People from such groups apply more often', '3.4.5a'),
      ],
    },
  ],
};
