import type { PlanFileInput } from '@plumbline/contract/plan/plan-file';

type Improvement = NonNullable<PlanFileInput['improvements']>[number];
type InspectionDate = NonNullable<PlanFileInput['dates']>[number];
type Post = NonNullable<PlanFileInput['posts']>[number];

const committee = 'Overview & Audit Committee';

/** Areas for improvement of an invented service: their number, their titles and their ends are invented. */
export const improvements: readonly Improvement[] = [
  {
    ref: 'AFI-01',
    title: 'Plans for the risks at each station are kept up to date',
    leadRole: 'Area Commander Response & Resilience',
    status: 'closed',
    closed: { by: committee, on: '2024-03-13' },
  },
  {
    ref: 'AFI-02',
    title: 'Crews know the risk information for premises near them',
    leadRole: 'Area Commander Response & Resilience',
    status: 'under-way',
  },
  {
    ref: 'AFI-03',
    title: 'Prevention work is evaluated, and the results are used',
    leadRole: 'Group Commander Prevention & Resilience',
    status: 'closed',
    closed: { by: committee, on: '2024-07-17' },
  },
  {
    ref: 'AFI-04',
    title: 'Safeguarding concerns are passed on the same day',
    leadRole: 'Group Commander Prevention & Resilience',
    status: 'closed',
    closed: { by: committee, on: '2024-11-13' },
  },
  {
    ref: 'AFI-05',
    title: 'Lessons from incidents reach every watch',
    leadRole: 'Head of Protection, Assurance & Development',
    status: 'under-way',
  },
  {
    ref: 'AFI-06',
    title: 'New systems are tested with those who will use them',
    leadRole: 'Head of Technology, Transformation & PMO',
    status: 'under-way',
  },
  {
    ref: 'AFI-07',
    title: 'Overtime and secondary work are watched for tiredness',
    leadRole: 'HR Operations Manager',
    status: 'open',
  },
  {
    ref: 'AFI-08',
    title: 'People with promise are found and helped early',
    leadRole: 'Organisational Development Manager',
    status: 'open',
  },
];

/** The inspection and what followed it. From 2024 on all of it is invented, but for the closure. */
export const dates: readonly InspectionDate[] = [
  // Known by its months only: the day is the last of them.
  { on: '2023-06-30', kind: 'fieldwork', title: 'Round 3 fieldwork ends, after May and June' },
  { on: '2023-10-17', kind: 'letter', title: 'A letter asks for an action plan within 28 days' },
  { on: '2023-10-19', kind: 'report', title: 'The inspection report is published' },
  {
    on: '2023-10-24',
    kind: 'meeting',
    title: 'The Authority hands the plan to the chief and its monitoring to the Committee',
  },
  { on: '2023-11-15', kind: 'submission', title: 'The action plan is sent, within the 28 days' },
  { on: '2023-11-21', kind: 'letter', title: 'A letter moves the service to the Engage phase' },
  { on: '2023-12-06', kind: 'meeting', title: 'The Fire Authority notes the action plan' },
  // One of the two dates that were offered for it.
  { on: '2024-03-05', kind: 'meeting', title: 'Meeting with the FPOG, the oversight group' },
  { on: '2024-09-17', kind: 'revisit', title: 'Inspectors come back to see all three priorities' },
  {
    on: '2024-11-08',
    kind: 'closure',
    title: 'The cause of concern in prevention is closed',
    priority: '1',
  },
];

/** The posts that lead, with invented people in them. */
export const posts: readonly Post[] = [
  {
    role: 'Head of Prevention, Response and Resilience',
    holders: [{ from: '2022-05-02', name: 'Sorrel Wexcombe' }],
    deputy: 'Area Commander Response & Resilience',
  },
  {
    role: 'Group Commander Prevention & Resilience',
    holders: [{ from: '2023-02-06', name: 'Anneka Thorsbury' }],
    deputy: 'Head of Prevention, Response and Resilience',
  },
  {
    role: 'Administrative Support Manager',
    holders: [{ from: '2019-09-02', name: 'Pryce Hollowby' }],
  },
  {
    role: 'Head of Protection, Assurance & Development',
    aliases: ['Head of Protection, Assurance and Development'],
    holders: [{ from: '2021-11-01', name: 'Marguerite Ashendale' }],
    deputy: 'Group Commander Protection',
  },
  {
    role: 'Group Commander Protection',
    holders: [
      { from: '2022-08-01', name: 'Bastian Crowmarsh' },
      { from: '2024-06-03', name: 'Ottoline Farrowby' },
    ],
    deputy: 'Head of Protection, Assurance & Development',
  },
  {
    role: 'Head of Human Resources',
    aliases: ['Head of HR'],
    holders: [{ from: '2020-04-01', name: 'Ines Calderwick' }],
    deputy: 'HR Operations Manager',
  },
  {
    role: 'Station Commander HR Projects',
    holders: [{ from: '2023-06-05', name: 'Jory Pendlecote' }, { from: '2024-11-01' }],
    deputy: 'Group Commander Prevention & Resilience',
  },
  {
    role: 'Organisational Development Manager',
    holders: [{ from: '2022-01-10', name: 'Thandiwe Okombeni' }],
  },
  {
    role: 'HR Advisory & Development Manager',
    holders: [{ from: '2021-07-05', name: 'Wilf Garrowmere' }],
    deputy: 'HR Operations Manager',
  },
  {
    role: 'HR Operations Manager',
    holders: [{ from: '2023-03-06', name: 'Parveen Dastooran' }],
  },
  {
    role: 'Head of Technology, Transformation & PMO',
    holders: [{ from: '2022-10-03', name: 'Lucan Staverdale' }],
  },
  {
    role: 'Area Commander Response & Resilience',
    holders: [{ from: '2021-01-04', name: 'Rhoswen Tarrowby' }],
    deputy: 'Head of Prevention, Response and Resilience',
  },
];
