import type {
  MonthFigures,
  OutcomeFigures,
  ProgrammeFigures,
  ProtectionView,
  TeamFigures,
} from '@plumbline/contract/protection/protection-view';

const names = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const audits = [87, 90, 87, 67, 63, 87, 70, 78, 48, 29];
const lastYear = [48, 53, 61, 45, 40, 51, 63, 51, 40, 42, 57, 59];
const expected = [75, 158, 246, 325, 388, 479, 575, 667, 725, 808, 896, 1000];

/** Made-up months of 2024 to 2025 as at January: nine complete, one under way, two ahead. */
const months: readonly MonthFigures[] = names.map((label, place) => {
  const year = place < 9 ? 2024 : 2025;
  const number = String(((place + 3) % 12) + 1).padStart(2, '0');
  const count = audits[place];
  return {
    month: `${year}-${number}`,
    label,
    longLabel: `${label} ${year}`,
    state: place < 9 ? 'complete' : place === 9 ? 'unfinished' : 'ahead',
    audits: count ?? null,
    runningTotal: count === undefined ? null : sum(audits.slice(0, place + 1)),
    expectedByNow: expected[place] ?? null,
    expectedInMonth: (expected[place] ?? 0) - (expected[place - 1] ?? 0),
    formerExpected: null,
    lastYear: lastYear[place] ?? 0,
    lastYearRunningTotal: sum(lastYear.slice(0, place + 1)),
  };
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function team(name: string, done: number, share: number | null): TeamFigures {
  const isBehind = share !== null && done < share;
  return {
    team: name.toLowerCase(),
    name,
    sentence: `${name}: ${done} audits.`,
    done,
    expected: share,
    target: share,
    status: { word: isBehind ? 'near-plan' : 'on-plan', reason: 'By its share.' },
    merged: null,
    months: months.map(({ month, state }, place) => ({
      month,
      audits: state === 'ahead' ? null : place,
    })),
  };
}

function outcomes(key: string, counts: readonly [number, number, number]): OutcomeFigures {
  const [unsatisfactory, satisfactory, awaiting] = counts;
  return { key, label: key, longLabel: `${key} long`, unsatisfactory, satisfactory, awaiting };
}

/** Scheduled audits of a band or of all; the states add up to what was scheduled. */
function programmeFixture(key: string, times: number): ProgrammeFigures {
  return {
    key,
    label: key === '' ? 'All' : key,
    scheduled: 62 * times,
    due: 47 * times,
    doneOnTime: 44 * times,
    doneLate: times,
    overdue: 2 * times,
    overdueUnder1Month: times,
    overdue1To3Months: times,
    overdueOver3Months: 0,
    doneAhead: 2 * times,
    notYetDue: 11 * times,
    rescheduled: 3 * times,
    reBanded: times,
    removed: times,
    neverAuditedVeryHigh: 4,
    delivered: { kind: 'ratio', value: (100 * 44) / 47, numerator: 44 * times, base: 47 * times },
  };
}

/** A Protection page of an invented service. */
export const protectionFixture: ProtectionView = {
  known: { day: null, label: null, restated: null },
  revision: 23,
  service: 'Exampleshire Fire and Rescue',
  period: {
    key: 'ytd',
    label: '2024 to 2025, so far',
    year: '2024-25',
    yearLabel: '2024 to 2025',
    through: '2024-12',
    throughLabel: 'December 2024',
    unfinished: '2025-01',
    unfinishedLabel: 'January 2025',
    previous: '2023-24',
    next: null,
  },
  filters: { team: null, riskBand: null, origin: null },
  choices: {
    teams: [
      { id: 'north', name: 'Quillbrook' },
      { id: 'south', name: 'Brindlewick' },
    ],
    riskBands: [
      { id: 'very-high', name: 'Very high' },
      { id: 'not-stated', name: 'Not stated' },
    ],
    origins: [
      { id: 'planned', name: 'Risk programme' },
      { id: 'post-fire', name: 'After a fire' },
    ],
  },
  hasFigures: true,
  volume: {
    sentence: '677 of 1,000 audits done.',
    noTargetReason: null,
    isHeld: true,
    target: 1000,
    replaced: null,
    done: 677,
    expected: 725,
    shareOfExpected: '93%',
    status: { word: 'near-plan', reason: '93%, inside the near band.' },
    lastYearDone: 452,
    likeForLike: 'April to December in 2023 to 2024, the same months',
    unfinishedDone: 29,
    landing: null,
    pace: { needed: '108', isMet: false, sentence: '323 to go.', lastThree: '65' },
    months,
  },
  planner: null,
  source: 'Exampleshire Fire and Rescue · Protection records · made 15 January 2025',
  keying: { lagSentence: 'Half within 3 days.', growthSentence: null },
  teams: [team('Brindlewick', 320, 312), team('Quillbrook', 305, 326), team('Saltmarrow', 52, 87)],
  notAllocated: 0,
  officers: {
    sentence: '4 audits for each available month.',
    rate: 4,
    withoutTime: 657,
    rows: [
      {
        officer: 'o-11',
        name: 'Bronagh Mulvenny',
        team: 'west',
        teamName: 'Saltmarrow',
        audits: 17,
        auditsInTime: 17,
        availableMonths: 4,
        rate: 4.25,
        noRateReason: null,
      },
      {
        officer: 'o-04',
        name: 'Callum Fearnsby',
        team: 'south',
        teamName: 'Brindlewick',
        audits: 3,
        auditsInTime: 3,
        availableMonths: 1,
        rate: null,
        noRateReason: 'Under one full-time month',
      },
    ],
  },
  outcomes: {
    sentence: '548 of 827 were unsatisfactory.',
    status: { word: 'on-plan', reason: 'Inside the band.' },
    rolling: { kind: 'ratio', value: 66.3, numerator: 548, base: 827 },
    band: { low: 58, high: 74 },
    byMonth: [outcomes('2024-11', [50, 24, 0]), outcomes('2024-12', [34, 13, 1])],
    byRiskBand: [outcomes('very-high', [139, 32, 1]), outcomes('very-low', [4, 6, 0])],
  },
  programme: {
    sentence: '440 of 470 were done on time.',
    status: { word: 'near-plan', reason: '93% of 470.' },
    figure: '93%',
    total: programmeFixture('', 10),
    byRiskBand: [programmeFixture('very-high', 3), programmeFixture('high', 7)],
    byTeam: [programmeFixture('north', 10)],
  },
  notCounted: [
    { standing: 'follow-up', label: 'Follow-ups', reason: 'A follow-up.', records: 87 },
    { standing: 'not-completed', label: 'Not completed', reason: 'No date.', records: 16 },
  ],
};
