import type {
  ActionLine,
  OwnerView,
  PlanView,
  PriorityView,
  StatedView,
  SuccessLine,
} from '@plumbline/contract/plan/plan-view';

const unquoted = { publishedText: null, where: null };

const protection: OwnerView = {
  role: 'Group Commander Protection',
  holder: 'Ottoline Farrowby',
  deputy: 'Head of Protection',
  fault: null,
};

const projects: OwnerView = {
  role: 'Station Commander HR Projects',
  holder: null,
  deputy: null,
  fault: 'The post of Station Commander HR Projects is vacant.',
};

const unconfirmed: OwnerView = {
  role: 'To be confirmed',
  holder: null,
  deputy: null,
  fault: 'Its lead is still to be confirmed.',
};

const onTrack: StatedView = {
  word: 'on-track',
  label: 'On track',
  colour: 'green',
  on: '17 October 2024',
  by: 'Ottoline Farrowby',
};

const completed: StatedView = {
  word: 'completed',
  label: 'Completed',
  colour: 'blue',
  on: '13 June 2024',
  by: 'Ottoline Farrowby',
};

const atRisk: StatedView = {
  word: 'at-risk',
  label: 'Risk to progress',
  colour: null,
  on: '15 November 2023',
  by: 'Action plan 2023',
};

const successMeasures: readonly SuccessLine[] = [
  {
    ref: '2.2.2/1',
    kind: 'threshold',
    title: '1,000 audits a year',
    verdict: { word: 'not-met', reason: 'Audits: 677 against 1,000.' },
    measures: [{ measure: '2.2.2a', name: 'Audits completed' }],
  },
  {
    ref: '2.2.2/2',
    kind: 'evidence',
    title: 'Each quarter the board has a report',
    verdict: { word: 'met', reason: 'Report of quarter 3, 9 January 2025.' },
    measures: [],
  },
];

/** An action of the protection priority: late, stated on track, and off course. */
export const audits: ActionLine = {
  ref: '2.2.2',
  title: 'Report audits and their outcomes by team',
  owner: protection,
  start: '2023-11',
  startLabel: 'November 2023',
  deadline: '2024-04',
  deadlineLabel: 'end of April 2024',
  stated: onTrack,
  hint: {
    word: 'off-course',
    reason: 'One of 2 success measures still to be met and the deadline of April 2024 past.',
    disagrees: 'better-than-figures',
  },
  overdue: 'Overdue by 8 months',
  flags: [
    { kind: 'overdue', reason: 'Overdue by 8 months.' },
    { kind: 'on-track-but-off', reason: 'Stated on track, but one of 2 still to be met.' },
  ],
  verdicts: { met: 1, 'not-met': 1, 'too-early': 0, 'no-baseline': 0 },
  successMeasures,
};

export const strategy: ActionLine = {
  ...audits,
  ref: '2.1.1',
  title: 'Rewrite the strategy around the highest risks',
  deadline: '2023-12',
  deadlineLabel: 'end of December 2023',
  stated: completed,
  hint: { word: 'finished', reason: 'All 2 success measures are met.', disagrees: null },
  overdue: null,
  flags: [],
  verdicts: { met: 2, 'not-met': 0, 'too-early': 0, 'no-baseline': 0 },
};

export const survey: ActionLine = {
  ...audits,
  ref: '3.1.1',
  title: 'Ask all staff each year',
  owner: projects,
  deadline: '2025-03',
  deadlineLabel: 'end of March 2025',
  stated: atRisk,
  hint: {
    word: 'no-sign',
    reason: 'None of its measures has a figure that could be judged yet.',
    disagrees: null,
  },
  overdue: null,
  flags: [{ kind: 'no-owner', reason: 'The post of Station Commander HR Projects is vacant.' }],
  verdicts: { met: 0, 'not-met': 0, 'too-early': 1, 'no-baseline': 1 },
};

export const networks: ActionLine = {
  ...survey,
  ref: '3.1.2',
  title: 'Begin staff networks',
  owner: unconfirmed,
  deadline: '2024-12',
  deadlineLabel: 'end of December 2024',
};

const priority = (
  ref: string,
  title: string,
  actions: readonly (readonly ActionLine[])[],
): PriorityView => ({
  ...unquoted,
  ref,
  title,
  judgement: 'requires improvement',
  sponsor: protection,
  leadMember: 'Chair of the Authority',
  scrutiny: 'A peer from another service',
  cause: {
    ...unquoted,
    title: `A cause of concern in ${title}`,
    raised: '19 October 2023',
    closed: null,
  },
  recommendations: actions.map((lines, place) => ({
    ...unquoted,
    ref: `${ref}.${place + 1}`,
    title: `Recommendation ${place + 1} of ${title}`,
    declinedBecause: null,
    actions: lines,
  })),
});

/** A plan of four actions under two priorities. */
export const plan: PlanView = {
  revision: 40,
  service: 'Exampleshire Fire and Rescue',
  known: { day: null, label: null, restated: null },
  plan: {
    id: 'plan-2023',
    title: 'Action plan 2023',
    inspectorate: 'HMICFRS',
    published: '15 November 2023',
    credit: null,
  },
  plans: [{ id: 'plan-2023', title: 'Action plan 2023' }],
  sentence: 'Of 4 actions 1 is completed, 1 on track and 2 at risk; 1 is overdue.',
  counts: [
    { word: 'not-started', count: 0 },
    { word: 'on-track', count: 1 },
    { word: 'delayed', count: 0 },
    { word: 'at-risk', count: 2 },
    { word: 'completed', count: 1 },
    { word: 'embedded', count: 0 },
  ],
  verdicts: { met: 3, 'not-met': 1, 'too-early': 2, 'no-baseline': 2 },
  successSentence: 'Of 8 success measures 3 are met, 1 not met, 2 too early to say.',
  flags: [
    {
      kind: 'overdue',
      items: [{ ref: '2.2.2', of: 'action', title: audits.title, reason: 'Overdue by 8 months.' }],
    },
    {
      kind: 'off-plan-no-action',
      items: [
        { ref: '3.2.2b', of: 'measure', title: 'Summaries in time', reason: '31% against 50%.' },
      ],
    },
    {
      kind: 'no-owner',
      items: [{ ref: '3.1.1', of: 'action', title: survey.title, reason: 'The post is vacant.' }],
    },
  ],
  priorities: [
    priority('2', 'Protection', [[strategy], [audits]]),
    priority('3', 'Equality, diversity and inclusion', [[survey, networks]]),
  ],
  improvements: [],
  deadlines: [
    {
      month: '2023-12',
      label: 'December 2023',
      actions: [dueOf(strategy)],
    },
    { month: '2024-04', label: 'April 2024', actions: [dueOf(audits)] },
    { month: '2024-12', label: 'December 2024', actions: [dueOf(networks)] },
    { month: '2025-03', label: 'March 2025', actions: [dueOf(survey)] },
  ],
  deadlineSentence: 'Of 4 deadlines 3 are past.',
  owners: [],
  timeline: [],
};

function dueOf({ ref, title, owner, stated, overdue }: ActionLine) {
  return {
    ref,
    title,
    lead: owner.role,
    word: stated.word,
    label: stated.label,
    text: `Action ${ref}, led by ${owner.role}`,
    isOverdue: overdue !== null,
  };
}
