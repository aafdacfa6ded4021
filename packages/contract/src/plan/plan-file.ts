import { isDay } from '@plumbline/domain/period/day';
import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';

const longestLine = 300;
const longestText = 4_000;

const line = z
  .string()
  .trim()
  .min(1, 'Give it some text')
  .max(longestLine, `Keep it to ${longestLine} characters`);
const text = z
  .string()
  .trim()
  .min(1, 'Give it some text')
  .max(longestText, `Keep it to ${longestText} characters`);
const day = z.string().refine(isDay, 'Write the date as 2024-03-12');
const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const ref = z
  .string()
  .regex(/^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$/, 'Write a reference such as "2.2.2" or "2.2.2/1"')
  .max(40, 'Keep it to 40 characters');
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, such as "plan-2023"')
  .max(60, 'Keep it to 60 characters');

/** What the service itself published about something, word for word, and where it stands. */
const quoted = {
  publishedText: text.optional(),
  source: line.optional(),
  page: line.optional(),
};

const successMeasure = fieldsOf('a success measure', {
  ref,
  kind: z.enum(['threshold', 'direction', 'coverage', 'evidence']),
  title: line,
  /** The measures it is seen by, the one that decides first. */
  measures: z.array(ref).default([]),
  countsAsAll: fieldsOf('what counts as all', {
    percent: z.number().gt(0).max(100, 'A percentage is at most 100'),
    reason: line,
  }).optional(),
  ...quoted,
});

const printed = fieldsOf('a printed status', {
  word: z.enum(['not-started', 'on-track', 'delayed', 'at-risk', 'completed', 'embedded']),
  label: line,
  /** Left out where the plan's own key has no colour for the label. */
  colour: z.enum(['red', 'amber', 'green', 'blue', 'white']).optional(),
  on: day,
});

const action = fieldsOf('an action', {
  ref,
  title: line,
  /** Left out, or "TBC", while it is to be confirmed. */
  leadRole: line.optional(),
  start: month,
  /** The month by whose end it is due. */
  deadline: month,
  resources: text.optional(),
  expectedEffect: text.optional(),
  problems: z.array(line).default([]),
  dependsOn: z.array(ref).default([]),
  printed,
  successMeasures: z.array(successMeasure).min(1, 'Name at least one success measure'),
  ...quoted,
});

const recommendation = fieldsOf('a recommendation', {
  ref,
  title: line,
  /** Why it is not acted on; the reason has to be published. Left out where it is accepted. */
  declinedBecause: text.optional(),
  actions: z.array(action).default([]),
  ...quoted,
});

const priority = fieldsOf('a priority', {
  ref,
  title: line,
  judgement: line.optional(),
  sponsorRole: line,
  leadMember: line,
  scrutiny: line,
  causeOfConcern: fieldsOf('a cause of concern', {
    title: line,
    raisedOn: day,
    closedOn: day.optional(),
    ...quoted,
  }),
  recommendations: z.array(recommendation).min(1, 'Name at least one recommendation'),
  ...quoted,
});

const improvement = fieldsOf('an area for improvement', {
  ref,
  title: line,
  leadRole: line.optional(),
  status: z.enum(['open', 'under-way', 'closed']),
  closed: fieldsOf('a closure', { by: line, on: day }).optional(),
  ...quoted,
});

const date = fieldsOf('a date of the inspection', {
  on: day,
  kind: z.enum(['fieldwork', 'report', 'letter', 'submission', 'meeting', 'revisit', 'closure']),
  title: line,
  priority: ref.optional(),
});

const post = fieldsOf('a post', {
  role: line,
  aliases: z.array(line).default([]),
  /** Who holds it from a day on; without a name it is vacant. */
  holders: z.array(fieldsOf('a holder', { from: day, name: line.optional() })).default([]),
  deputy: line.optional(),
});

/** The fields of the file that a plan is loaded from, each by itself. */
export const planFields = fieldsOf('a plan', {
  id,
  title: line,
  inspectorate: line,
  publishedOn: day,
  credit: text.optional(),
  embeddedAfter: z
    .number()
    .int('Write it as a whole number')
    .min(1, 'It must be at least 1')
    .max(24, 'It must be at most 24'),
  priorities: z.array(priority).min(1, 'Name at least one priority'),
  improvements: z.array(improvement).default([]),
  dates: z.array(date).default([]),
  posts: z.array(post).default([]),
});

export type PlanFile = z.output<typeof planFields>;
export type PlanFileInput = z.input<typeof planFields>;
