import type { ScheduleListRow } from '@plumbline/contract/programme/schedule-list';
import { riskBandNames } from '@plumbline/domain/audit/audit-words';
import { programmeStateNames } from '@plumbline/domain/programme/programme-words';
import type { Directory } from '../service/read-directory.ts';
import type { Standing } from './find-schedule.ts';

/** A scheduled audit as a list shows it. */
export function scheduleRow(
  { item, state, doneOn }: Standing,
  { teams }: Directory,
): ScheduleListRow {
  return {
    itemId: item.itemId,
    premisesId: item.premisesId,
    riskBand: item.riskBand,
    riskBandName: riskBandNames[item.riskBand],
    team: teams.find((team) => team.id === item.team)?.name ?? item.team,
    firstDue: item.firstDue,
    due: item.due,
    doneOn,
    state,
    stateName: programmeStateNames[state],
    removedOn: item.removedOn,
    removedReason: item.removedReason,
    rebandedTo: item.rebandedTo,
    rebandedOn: item.rebandedOn,
    rebandedToName: item.rebandedTo && riskBandNames[item.rebandedTo],
    lastAuditedBefore: item.lastAuditedBefore,
  };
}
