import {
  coverage,
  direction,
  evidence,
  ofStaff,
  type PlanRecommendation,
  threshold,
} from './asked.ts';
import { notStarted, onTrack, riskToProgress } from './printed.ts';

const projectsRole = 'Station Commander HR Projects';
const developmentRole = 'Organisational Development Manager';
const advisoryRole = 'HR Advisory & Development Manager';
const technologyRole = 'Head of Technology, Transformation & PMO';

export const awareness: PlanRecommendation = {
  ref: '3.1',
  title: 'EDI taken seriously in every part of the service',
  actions: [
    {
      ref: '3.1.1',
      title: 'Appoint somebody whose whole job is EDI',
      // As the plan prints it: another name for the Head of Human Resources.
      leadRole: 'Head of HR',
      start: '2023-10',
      deadline: '2024-04',
      resources: 'One permanent post, not in the budget of 2023-24.',
      expectedEffect: 'The EDI objectives have somebody who sees to them every day.',
      problems: ['No money has been set aside', 'Other services look for the same people'],
      printed: riskToProgress,
      successMeasures: [evidence('3.1.1/1', 'Somebody is in post', '3.1.1a')],
    },
    {
      ref: '3.1.2',
      title: 'Renew EDI training at all levels, little and often',
      leadRole: projectsRole,
      start: '2023-11',
      deadline: '2024-04',
      printed: onTrack,
      successMeasures: [
        threshold('3.1.2/1', '90% or more have done the online training', '3.1.2a'),
        coverage('3.1.2/2', 'Understanding of EDI shows in how people work', '3.1.2b'),
      ],
    },
    {
      ref: '3.1.3',
      title: '360 feedback for all middle managers, EDI in it',
      leadRole: developmentRole,
      start: '2023-12',
      deadline: '2024-12',
      resources: 'Licences for 60 managers and eight trained appraisers.',
      expectedEffect: 'Managers learn how their teams see them, and act on it.',
      problems: ['Appraisers have other jobs', 'Shifts make it hard to find a date'],
      printed: notStarted,
      successMeasures: [
        coverage('3.1.3/1', 'Feedback, the talk about it and the workbook are done', '3.1.3a'),
      ],
    },
    {
      ref: '3.1.4',
      title: 'Aim station plans at communities by EDI data',
      leadRole: projectsRole,
      start: '2024-01',
      deadline: '2024-03',
      printed: notStarted,
      successMeasures: [
        coverage('3.1.4/1', 'EDI data shapes all the area plans, with an action each', '3.1.4a'),
      ],
    },
    {
      ref: '3.1.5',
      title: 'Relaunch the values and the code of ethics',
      leadRole: projectsRole,
      start: '2024-01',
      deadline: '2024-10',
      printed: notStarted,
      // What counts as all is the target that was agreed for its measure: a survey has its own.
      successMeasures: [
        coverage('3.1.5/1', 'Everyone knows what the values mean to them', '3.1.5a'),
      ],
    },
    {
      ref: '3.1.6',
      title: 'Shape policies and projects with the staff networks',
      // The plan prints "TBC": nobody leads it yet.
      start: '2024-07',
      deadline: '2024-12',
      expectedEffect: 'Policies are right the first time for those whom they touch.',
      problems: ['Members of networks have no time set aside for it'],
      dependsOn: ['3.2.3'],
      printed: notStarted,
      successMeasures: [
        coverage('3.1.6/1', 'A network is heard before each consultation', '3.1.6a'),
        direction('3.1.6/2', 'People feel more engaged and included', '3.1.6b'),
      ],
    },
  ],
};

export const staffVoice: PlanRecommendation = {
  ref: '3.2',
  title: 'Ways in which all staff are heard',
  actions: [
    {
      ref: '3.2.1',
      title: 'Run "Speak Up" and see whether it is used',
      leadRole: advisoryRole,
      start: '2023-10',
      deadline: '2024-02',
      printed: onTrack,
      successMeasures: [
        ofStaff('3.2.1/1', 'Everybody has heard of Speak Up', '3.2.1a'),
        evidence('3.2.1/2', 'Its use is looked at regularly', '3.2.1c', '3.2.1b'),
      ],
    },
    {
      ref: '3.2.2',
      title: 'Show staff how decisions are made',
      leadRole: technologyRole,
      start: '2023-11',
      deadline: '2024-01',
      printed: onTrack,
      successMeasures: [
        threshold('3.2.2/1', 'The "Extra Chair" is used 50% of the time', '3.2.2a'),
        threshold('3.2.2/2', 'What boards said is online within 2 weeks', '3.2.2b'),
      ],
    },
    {
      ref: '3.2.3',
      title: 'Help more staff networks to begin, inside and outside',
      leadRole: 'Area Commander Response & Resilience',
      start: '2023-11',
      deadline: '2024-06',
      printed: onTrack,
      successMeasures: [
        evidence('3.2.3/1', 'Networks exist and report to the EDI group', '3.2.3a'),
        direction('3.2.3/2', 'There are more of them than before', '3.2.3a'),
      ],
    },
    {
      ref: '3.2.4',
      title: 'Survey staff every year and tell them what it changed',
      leadRole: technologyRole,
      start: '2023-11',
      deadline: '2024-08',
      printed: onTrack,
      successMeasures: [
        threshold('3.2.4/1', 'At least 70% complete the survey', '3.2.4a'),
        direction('3.2.4/2', 'More staff expect something to come of it', '3.2.4b'),
        evidence('3.2.4/3', 'Low scores are acted on', '3.2.4c'),
      ],
    },
    {
      ref: '3.2.5',
      title: 'Tell senior leaders what cases and concerns have in common',
      leadRole: advisoryRole,
      start: '2024-01',
      deadline: '2024-03',
      printed: notStarted,
      successMeasures: [
        evidence('3.2.5/1', 'Lessons are reported inside and outside', '3.2.5a'),
        evidence('3.2.5/2', 'Something is done so that themes do not return', '3.2.5b'),
      ],
    },
    {
      ref: '3.2.6',
      title: 'Regular talks between managers and each of their staff',
      leadRole: developmentRole,
      start: '2024-04',
      deadline: '2025-03',
      resources: 'A half-day module for every line manager, twelve places at a time.',
      expectedEffect: 'Worries come up early, and nobody goes unseen for months.',
      problems: ['On-call staff and their managers seldom work the same hours'],
      printed: notStarted,
      successMeasures: [
        evidence('3.2.6/1', 'The development pathway teaches managing people', '3.2.6b'),
        direction('3.2.6/2', 'More staff have a 121 each month', '3.2.6a'),
      ],
    },
  ],
};
