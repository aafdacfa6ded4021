import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';
import type { KnownView } from '../period/known-view.ts';

const word = z.string().min(1).max(60);

/** Which scheduled audits to list: those behind one number of the risk programme. */
export const scheduleListInput = fieldsOf('a list of scheduled audits', {
  /** The key of a reporting period; the programme of its year at the end of its last complete month. */
  period: word.optional(),
  /** The states to list; none lists all. See `ProgrammeState` of the domain. */
  states: z.array(word).max(12).default([]),
  /** The risk bands to list, as frozen; none lists all. */
  riskBands: z.array(word).max(6).default([]),
  team: word.optional(),
  /** Only scheduled audits that name no team. */
  withoutTeam: z.boolean().optional(),
  /** Only those that were given a later date. */
  rescheduled: z.boolean().optional(),
  /** Only very high risk premises never audited and still outstanding. */
  neverAudited: z.boolean().optional(),
  known: knownDay,
  page: z.number().int().min(1).default(1),
}).refine(({ team, withoutTeam }) => team === undefined || withoutTeam !== true, {
  error: 'Ask for the audits of a team or for those without one, not for both.',
});

export type ScheduleListInput = z.input<typeof scheduleListInput>;
export type ScheduleListQuestion = z.output<typeof scheduleListInput>;

/** A scheduled audit and where it stands. Days are ISO text. */
export type ScheduleListRow = {
  readonly itemId: string;
  readonly premisesId: string;
  readonly riskBand: string;
  readonly riskBandName: string;
  readonly team: string | null;
  readonly firstDue: string;
  readonly due: string;
  /** When its premises were first audited this year, up to the month the list speaks of. */
  readonly doneOn: string | null;
  readonly state: string;
  readonly stateName: string;
  readonly removedOn: string | null;
  readonly removedReason: string | null;
  readonly rebandedTo: string | null;
  readonly rebandedOn: string | null;
  readonly rebandedToName: string | null;
  readonly lastAuditedBefore: string | null;
};

export type ScheduleList = {
  readonly revision: number;
  readonly known: KnownView;
  /** What is listed, in words: 'Risk programme at the end of December 2024, overdue, North'. */
  readonly title: string;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly ScheduleListRow[];
};
