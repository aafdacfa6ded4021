import type { Random } from '../random.ts';
import type { Premises } from './premises.ts';
import { type ProgrammeItem, type ProgrammeShape, yearProgramme } from './programme.ts';

/** 2023/24: 430 premises, 12 of which left; 372 of the other 418 done by their due date. */
const shape2023: ProgrammeShape = {
  startYear: 2023,
  due: { settled: 418, ahead: 0 },
  settledTo: '2024-03-31',
  lastVisit: '2024-03-28',
  late: [{ from: '2023-05-01', to: '2024-01-31', count: 26 }],
  overdue: [
    { from: '2023-05-01', to: '2023-12-31', count: 6 },
    { from: '2024-01-01', to: '2024-03-31', count: 14 },
  ],
  newPremisesOverdue: 0,
  removed: 8,
  rebanded: 4,
};

/**
 * 2024/25: all 620 premises, 11 of which left. Of the 465 due by the end of December 446 were done
 * by their due date, 9 late, and 10 are overdue: 4 under a month, 3 one to three months, 3 longer.
 */
const shape2024: ProgrammeShape = {
  startYear: 2024,
  due: { settled: 465, ahead: 144 },
  settledTo: '2024-12-31',
  lastVisit: '2025-01-13',
  late: [{ from: '2024-05-01', to: '2024-11-15', count: 9 }],
  overdue: [
    { from: '2024-07-01', to: '2024-09-20', count: 3 },
    { from: '2024-10-08', to: '2024-11-28', count: 3 },
    { from: '2024-12-06', to: '2024-12-31', count: 4 },
  ],
  newPremisesOverdue: 4,
  removed: 6,
  rebanded: 5,
};

/** The risk programme of one financial year. */
export type YearProgramme = Readonly<{ startYear: number; items: readonly ProgrammeItem[] }>;

/** The programmes of 2023/24 and 2024/25; before them there was none. */
export function programmes(
  random: Random,
  register: readonly Premises[],
): readonly YearProgramme[] {
  return [shape2023, shape2024].map((shape) => {
    const source = random.fork(String(shape.startYear));
    const members = membersOf(register, shape.startYear);
    return { startYear: shape.startYear, items: yearProgramme(source, members, shape) };
  });
}

/** Premises new in 2024 were not on the first programme, those that left during it not on the second. */
function membersOf(register: readonly Premises[], startYear: number): readonly Premises[] {
  return register.filter(({ stay }) => stay !== (startYear === 2023 ? 'new' : 'former'));
}
