import { type TrapFile, trapFile } from './trap-file.ts';
import { ordinaryRows, type TrapRow, trapRow } from './trap-row.ts';

/** Rows that are to be refused, each for one reason. */
const refusedRows: Readonly<Record<string, TrapRow>> = {
  '30 February': trapRow(
    { audit_id: 'TRAP-11', date_completed: '30/02/2024' },
    { refusedFor: 'date_completed', says: '30 February 2024' },
  ),
  'future date': trapRow(
    { audit_id: 'TRAP-12', date_completed: '2025-01-16' },
    { refusedFor: 'date_completed', says: 'future' },
  ),
  'month first': trapRow(
    { audit_id: 'TRAP-13', date_completed: '11/25/2024' },
    { refusedFor: 'date_completed', says: 'day comes first' },
  ),
  'unknown outcome': trapRow(
    { audit_id: 'TRAP-14', outcome: 'Quite good' },
    { refusedFor: 'outcome', says: 'Quite good' },
  ),
  'outcome without a date': trapRow(
    { audit_id: 'TRAP-15', date_completed: '' },
    { refusedFor: 'date_completed', says: 'no completed date' },
  ),
  'no id': trapRow({ audit_id: '' }, { refusedFor: 'audit_id', says: 'empty' }),
  'hours in words': trapRow(
    { audit_id: 'TRAP-17', hours_total: 'half a day' },
    { refusedFor: 'hours_total', says: 'half a day' },
  ),
};

/** Rows that are accepted and are not all audits that count. */
const keptRows: Readonly<Record<string, TrapRow>> = {
  'blank outcome': trapRow({ audit_id: 'TRAP-21', outcome: '' }, 'counted'),
  'blank risk band': trapRow({ audit_id: 'TRAP-22', risk_band: '' }, 'counted'),
  'follow-up': trapRow(
    { audit_id: 'TRAP-23', origin: 'follow-up', previous_audit_id: 'TRAP-01' },
    'follow-up',
  ),
  'other activity': trapRow(
    { audit_id: 'TRAP-24', activity_type: 'fire safety check', outcome: '' },
    'other-activity',
  ),
  'not completed': trapRow(
    { audit_id: 'TRAP-25', date_due: '2024-12-20', date_completed: '', outcome: '' },
    'not-completed',
  ),
};

const unknownTeam = trapRow({ audit_id: 'TRAP-31', team_id: 'Mobile team' }, 'counted');
const unknownOfficer = trapRow({ audit_id: 'TRAP-32', officer_id: 'A. Newcomer' }, 'counted');
const sameIdTwice = [
  trapRow({ audit_id: 'TRAP-41', outcome: 'satisfactory' }, 'counted'),
  trapRow({ audit_id: 'TRAP-41', outcome: 'unsatisfactory' }, 'counted'),
];

/** One file for each kind of row that is refused, kept aside or asked about. */
export function rowTraps(): readonly TrapFile[] {
  const single = Object.entries({ ...refusedRows, ...keptRows }).map(([name, row]) =>
    trapFile(`${name}.csv`, [...ordinaryRows(), row]),
  );
  return [...single, unknownTeamTrap(), unknownOfficerTrap(), idTwiceTrap()];
}

/** An audit by a team that the service does not have. */
export function unknownTeamTrap(): TrapFile {
  return trapFile('unknown team.csv', [...ordinaryRows(), unknownTeam], {
    unknownTeams: ['Mobile team'],
  });
}

/** An audit by an officer that the service does not have. */
export function unknownOfficerTrap(): TrapFile {
  return trapFile('unknown officer.csv', [...ordinaryRows(), unknownOfficer], {
    unknownOfficers: ['A. Newcomer'],
  });
}

/** Two rows with one id and different outcomes. */
export function idTwiceTrap(): TrapFile {
  return trapFile('id twice.csv', [...ordinaryRows(), ...sameIdTwice]);
}

/** One export with every row of this file in it. */
export function everyRowTrap(): TrapFile {
  const rows = [
    ...ordinaryRows(),
    ...Object.values(refusedRows),
    ...Object.values(keptRows),
    unknownTeam,
    unknownOfficer,
    ...sameIdTwice,
  ];
  return trapFile('every trap.csv', rows, {
    unknownTeams: ['Mobile team'],
    unknownOfficers: ['A. Newcomer'],
  });
}
