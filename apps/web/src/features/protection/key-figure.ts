import type { AuditsSearch, ScheduleSearch } from '#shell/page-search.ts';

/** One big number; `audits` or `schedule` are the rows behind it, `section` where it is explained. */
export type KeyFigure = Readonly<{
  key: string;
  value: string;
  label: string;
  note: string;
  audits?: AuditsSearch | undefined;
  schedule?: ScheduleSearch | undefined;
  section?: 'programme' | undefined;
  /** The rows behind the number in the note. */
  noteAudits?: AuditsSearch | undefined;
}>;
