import { type Day, toDay } from '@plumbline/domain/period/day';
import { actionsOf } from '@plumbline/domain/plan/plan';
import { leadOn, readPlan } from './read-plan.ts';

/** An item of evidence: for which success measure, what it is, from when, where, and who added it. */
export type EvidenceItem = Readonly<{
  item: string;
  title: string;
  on: Day;
  link: string;
  by: string;
}>;

type Proof = readonly [item: string, on: string, title: string];

/** 2.3.3/2 and 3.4.3/1 have none, although their actions are done: nobody kept it. */
const proofs: readonly Proof[] = [
  ['1.1.1/1', '2024-04-22', 'Note on PRS, first edition'],
  ['1.1.2/1', '2024-04-24', 'Register of the six KPIs with their first reports'],
  ['1.1.2/2', '2024-04-26', 'Plan for checking samples, and the log of the first month'],
  ['1.2.2/1', '2024-02-26', 'The online home fire safety check, open on the website'],
  ['1.2.3/1', '2024-02-08', 'Note on entering referrals'],
  ['1.2.3/2', '2024-02-28', 'Outline of the course that uses the note'],
  ['2.1.1/1', '2023-10-20', 'Letter of the NFCC’s advisers after their review'],
  ['2.1.1/2', '2023-12-18', 'What staff and partners said, and what came of it'],
  ['2.1.1/3', '2024-02-14', 'Minutes of the Fire Authority, 14 February 2024'],
  ['2.1.2/1', '2023-12-11', 'How premises are ranked by risk'],
  ['2.1.2/2', '2023-12-18', 'Audit schedule of the highest risks, first issue'],
  ['2.1.3/1', '2024-06-21', 'Evidence base of the 2025-30 strategy'],
  ['2.1.3/2', '2024-10-04', 'Report on the consultation'],
  ['2.1.3/3', '2024-11-19', 'Review of the three strategies side by side'],
  ['2.2.1/1', '2024-02-27', 'Notes of the workshops with teams'],
  ['2.2.1/2', '2024-06-04', 'Managers’ record of the change, team by team'],
  ['2.2.1/3', '2024-06-11', 'KPI report of April and May 2024'],
  ['2.3.2/2', '2024-05-14', 'First monthly check of records by Station Commanders'],
  ['2.3.3/1', '2024-05-09', 'The nine letters, as they stand in PRMS'],
  ['2.3.4/1', '2024-04-29', 'Review of office support'],
  ['2.4.1/1', '2024-05-21', 'Quality assurance process, as agreed'],
  ['2.4.1/3', '2024-06-12', 'Log of checks and the first report on them'],
  ['3.1.1/1', '2024-07-01', 'Announcement of the EDI adviser'],
  ['3.2.1/2', '2024-03-07', 'Minutes of the first review of Speak Up'],
  ['3.2.3/1', '2024-07-04', 'Terms of the five networks'],
  ['3.2.4/3', '2024-08-20', 'Log of actions on low scores'],
  ['3.3.3/1', '2024-06-27', 'Update to leaders with the teams to help'],
  ['3.3.3/2', '2024-06-27', 'Minutes of leaders on the first update'],
  ['3.4.2/2', '2024-12-05', 'Positive action plan'],
  ['3.4.3/3', '2024-07-09', 'What applicants said of the spring campaign'],
  ['3.4.4/1', '2024-11-19', 'Report on representation by level'],
];

/** The evidence of actions that are done, in the order of the plan. */
export function exampleshireEvidence(): readonly EvidenceItem[] {
  const plan = readPlan();
  const leads = new Map(actionsOf(plan).map(({ ref, leadRole }) => [ref, leadRole]));
  return proofs.map(([item, written, title]) => {
    const on = toDay(written);
    const action = item.split('/')[0] ?? '';
    return {
      item,
      title,
      on,
      link: `https://intranet.exampleshire.example/action-plan/${item}`,
      by: leadOn(plan, leads.get(action) ?? null, on),
    };
  });
}
