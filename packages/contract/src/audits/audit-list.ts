import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';
import type { KnownView } from '../period/known-view.ts';

const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const word = z.string().min(1).max(60);

/** Which audits to list: those behind one number on a page. */
export const auditListInput = fieldsOf('a list of audits', {
  from: month,
  to: month,
  /** See `Standing` of the domain. */
  standings: z.array(word).min(1).max(4).default(['counted']),
  team: word.optional(),
  /** Only audits that name no team. */
  withoutTeam: z.boolean().optional(),
  officer: word.optional(),
  /** Only audits of an officer month without time: those that 2.2.2e leaves out. */
  withoutTime: z.boolean().optional(),
  /** Only audits of an officer month with time: those that 2.2.2e counts. */
  withTime: z.boolean().optional(),
  riskBand: word.optional(),
  origin: word.optional(),
  /** An outcome, or 'recorded' for those that have one. */
  outcome: word.optional(),
  known: knownDay,
  page: z.number().int().min(1).default(1),
})
  .refine(({ from, to }) => from <= to, {
    error: ({ input }) => {
      const { from, to } = input as { readonly from: string; readonly to: string };
      return `The first month, ${from}, comes after the last, ${to}.`;
    },
  })
  .refine(({ team, withoutTeam }) => team === undefined || withoutTeam !== true, {
    error: 'Ask for the audits of a team or for those without one, not for both.',
  });

export type AuditListInput = z.input<typeof auditListInput>;
export type AuditListQuestion = z.output<typeof auditListInput>;

/** A row behind a number, as its source told it. */
export type AuditListRow = {
  readonly auditId: string;
  readonly premisesId: string | null;
  readonly activity: string;
  readonly completed: string | null;
  readonly due: string | null;
  readonly team: string | null;
  readonly officer: string | null;
  readonly riskBand: string;
  readonly origin: string;
  readonly outcome: string;
  readonly keyed: string | null;
  readonly standing: string;
  readonly reason: string;
};

export type AuditList = {
  readonly revision: number;
  readonly known: KnownView;
  /** What is listed, in words: 'Audits completed in December 2024, North'. */
  readonly title: string;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly AuditListRow[];
};
