import type { AuditsSearch, ScheduleSearch } from '#shell/page-search.ts';

/** A note around a number that opens its rows: 'and 29 in January so far'. */
export type CountedNote = Readonly<{ before: string; count: number; after: string }>;

/** One big number; `audits` or `schedule` are the rows behind it, `section` where it is explained. */
export type KeyFigure = Readonly<{
  key: string;
  value: string;
  label: string;
  note: string | CountedNote;
  audits?: AuditsSearch | undefined;
  schedule?: ScheduleSearch | undefined;
  section?: 'programme' | undefined;
  /** The rows behind the number in the note. */
  noteAudits?: AuditsSearch | undefined;
}>;
