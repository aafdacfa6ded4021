import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';

const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const word = z.string().min(1).max(60);

/** Which audits to list: those behind one number on a page. */
export const auditListInput = z.object({
  from: month,
  to: month,
  standings: z
    .array(z.enum(['counted', 'follow-up', 'other-activity', 'not-completed']))
    .min(1)
    .default(['counted']),
  team: word.optional(),
  officer: word.optional(),
  riskBand: word.optional(),
  origin: word.optional(),
  /** An outcome, or 'recorded' for those that have one. */
  outcome: word.optional(),
  page: z.number().int().min(1).max(100_000).default(1),
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
  /** What is listed, in words: 'Audits completed in December 2024, North'. */
  readonly title: string;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly AuditListRow[];
};
