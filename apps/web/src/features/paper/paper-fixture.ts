import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { LevelChart, MeasureView } from '@plumbline/contract/measure/measure-view';

const known = { day: null, label: null, restated: null };

const period = {
  key: '2024-25-Q3',
  label: 'Quarter 3, October to December 2024',
  year: '2024-25',
  yearLabel: '2024 to 2025',
  through: '2024-12',
  throughLabel: 'December 2024',
  unfinished: null,
  unfinishedLabel: null,
  previous: '2024-25-Q2',
  next: null,
};

/** A measure of the Board that is off plan and was explained. */
export const late: BoardMeasure = {
  measure: '2.2.2b',
  actionRef: '2.2.2',
  name: 'Audits within their month',
  shortName: 'Audits in time',
  ownerRole: 'Group Commander Protection',
  latest: '71%',
  target: '90%',
  aim: null,
  status: { word: 'off-plan', reason: '71% of 90%.' },
  verdict: 'Will not reach it',
  moves: 'worse',
  sentence: '71% in December 2024.',
  lastYear: null,
  spark: [],
  unit: 'percent',
  things: 'audits',
  timeBasis: 'flow',
  action: null,
  freshness: { word: 'current', words: 'to December 2024' },
  commentary: {
    measure: '2.2.2b',
    period: '2024-12',
    periodLabel: 'October to December 2024',
    cause: 'Two officers left.',
    action: 'Two are being trained.',
    byWhen: 'March 2025',
    byWhenMonth: '2025-03',
    who: 'Group Commander Protection',
    ask: null,
    recommendation: null,
    decides: null,
  },
  missing: null,
  source: 'Exampleshire · Protection records',
};

/** One that is on plan, and one that has no figure. */
const onPlan: BoardMeasure = {
  ...late,
  measure: '1.1.1a',
  name: 'Visits made',
  shortName: 'Visits',
  latest: '96%',
  status: { word: 'on-plan', reason: '96% of 95%.' },
  moves: null,
  verdict: null,
  commentary: late.commentary && {
    ...late.commentary,
    cause: 'A good team.',
    byWhen: null,
    byWhenMonth: null,
  },
};

export const noFigure: BoardMeasure = {
  ...late,
  measure: '3.1.1a',
  name: 'Training done',
  shortName: 'Training',
  latest: null,
  target: null,
  status: { word: 'no-status', reason: 'No figure.' },
  commentary: null,
  missing: 'No figure received from Head of People',
};

/** A Board of three measures, one of which needs a decision. */
export const board: BoardView = {
  revision: 1,
  service: 'Exampleshire',
  known,
  period,
  lastMonth: '2024-12',
  hasFigures: true,
  sentence: 'Of 3 headline measures 1 is off plan.',
  counts: [],
  needsADecision: [
    {
      measure: late,
      ask: 'Whether to hire.',
      recommendation: 'Hire two.',
      decides: 'Performance Monitoring Board',
      decided: null,
      total: null,
    },
  ],
  rankingRule: '',
  agreed: [
    {
      id: 'd1',
      measure: '2.2.2b',
      name: 'Audits in time',
      periodLabel: 'July to September 2024',
      decision: 'Train two officers.',
      ownerRole: 'Group Commander Protection',
      due: 'end of January 2025',
      decidedBy: 'Performance Monitoring Board',
      decidedOn: '17 October 2024',
      state: 'not-done',
      outcome: 'One left.',
    },
  ],
  goingWell: [],
  changedSentence: 'Since Quarter 2: 1 worse.',
  changed: [],
  sections: [
    { key: '1', title: 'Prevention', measures: [onPlan] },
    { key: '2', title: 'Protection', measures: [late] },
    { key: '3', title: 'People', measures: [noFigure] },
  ],
  plan: null,
};

const month = (place: number) => ({
  month: `2024-${place}`,
  label: `Month ${place}`,
  value: place,
  text: `${place}%`,
  made: null,
});

/** Fifteen months of a share. */
export const trend: LevelChart = {
  kind: 'trend',
  key: 'trend',
  title: 'Month by month',
  sentence: '71% in December 2024.',
  aim: { kind: 'at-least', value: 90, text: 'Target 90%' },
  months: Array.from({ length: 15 }, (_, place) => month(place + 1)),
  toGo: null,
  ahead: null,
};

/** The same measure as its own page has it. */
export const measureView: MeasureView = {
  revision: 1,
  known,
  service: 'Exampleshire',
  period,
  measure: '2.2.2b',
  actionRef: '2.2.2',
  name: 'Audits within their month',
  shortName: 'Audits in time',
  unit: 'percent',
  timeBasis: 'flow',
  definition: {
    numerator: 'Audits in time',
    denominator: 'Audits',
    better: 'up',
    source: 'Protection records',
    exclusions: null,
    disclosure: 'It is shown as it is.',
    frequency: 'Every month',
    version: 1,
    from: 'April 2024',
  },
  tier: 'headline',
  grain: 'month',
  owner: { role: 'Group Commander Protection', holder: null, deputy: null, fault: null },
  across: null,
  changes: [],
  said: [],
  benchmarks: [],
  serves: [],
  inspections: [],
  hasFigures: true,
  sentence: '71% in December 2024.',
  status: { word: 'off-plan', reason: '71% of 90%.' },
  verdict: 'Will not reach it',
  outcome: null,
  charts: [trend],
  findings: [],
  cautions: [],
  whyNotControlled: null,
  lastYear: null,
  targets: [],
  events: [],
  splits: [],
  judgedBy: null,
  source: 'Exampleshire · measure 2.2.2b',
};
