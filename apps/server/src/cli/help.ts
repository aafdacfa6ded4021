import type { Verb } from './terminal.ts';

const text = `npm run plumbline -- COMMAND

  init FILE                     set up your service from a JSON file
    --replace-demonstration       put the demonstration's data aside first
  update FILE                   change your service to what the file says now
    --dry-run                     only say what would change
  import audits|schedule FILE   take in an export (CSV or Excel)
    --from DAY --to DAY           the days the file speaks for, such as 2024-04-01
    --withdraw-missing            withdraw what is held for those days and missing from the file
    --add-names                   add the teams and officers that nobody knows yet
    --control-total N             how many audits the source says there are; when we count
                                  another number, nothing is imported
    --accept-difference           import all the same when the control total disagrees
    --accept-warnings             import all the same when the file has dates with the month first,
                                  or lacks columns that are filled here
    --refused FILE                write the rows left out there, to correct and send again
    --dry-run                     only say what would happen
    --json                        answer in JSON
  imports                       list the imports
  undo NUMBER                   take back one import
  cancel NUMBER                 drop a file that waits or is being read; nothing is taken
  plan load FILE                take in an action plan, or what its file says now (JSON)
  plan export [ID] [FILE]       write a plan as such a file; without ID the first there is
  plan list                     list the plans
  measures load FILE            agree measures: definitions, targets, tolerances, events (JSON)
  measures figures FILE         take in figures of them, numerator and denominator apart (JSON)
  measures export [FILE]        write what is agreed as such a file
  export audits                 write the counted audits as CSV
    --from MONTH --to MONTH       from 2024-04, up to 2025-03
  backup                        copy the database while it is in use
  verify                        work every figure out again from the records and compare
  help                          show this

Import ends with 0 when every row was taken, 2 when some were refused, 1 when nothing was taken,
3 when nothing was taken because of the control total or of warnings.
PLUMBLINE_DATA names the data folder, DATABASE_URL a PostgreSQL database.
`;

export const run: Verb = async (_, terminal) => {
  terminal.out(text);
  return 0;
};
