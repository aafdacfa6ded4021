import { type DayNumber, monthAfter } from '../calendar.ts';
import { type Area, teamOf } from './teams.ts';

/** A qualified officer, or an apprentice, who advises and visits but does not audit. */
export type Officer = Readonly<{
  id: string;
  /** First name and surname of an invented person. */
  name: string;
  area: Area;
  role: 'qualified' | 'apprentice';
  level: 'level-3' | 'level-4' | 'level-5';
  /** First month in post. */
  joined: string;
  /** Share of a full-time week. */
  hours: number;
  /** Takes the long summer leave in this month of the year. */
  summerLeave: '07' | '08';
  /** Loses days to courses and other duties in this month of the year. */
  courses: string;
  /** Months away altogether. */
  away?: Readonly<{ from: string; to: string }>;
}>;

type Post = Pick<Officer, 'area' | 'level' | 'joined'> &
  Partial<Pick<Officer, 'role' | 'hours' | 'away'>>;

const posts: readonly (readonly [string, Post])[] = [
  ['Maren Tolliver', { area: 'north', level: 'level-5', joined: '2021-04' }],
  ['Idris Penlathe', { area: 'north', level: 'level-4', joined: '2021-04' }],
  ['Deepika Sandhar', { area: 'south', level: 'level-4', joined: '2021-04' }],
  ['Callum Fearnsby', { area: 'south', level: 'level-5', joined: '2021-04' }],
  ['Hester Marchwell', { area: 'east', level: 'level-4', joined: '2021-04' }],
  ['Tomasz Brelik', { area: 'west', level: 'level-4', joined: '2021-04', hours: 0.6 }],
  ['Oluchi Adebanwe', { area: 'north', level: 'level-4', joined: '2022-04' }],
  ['Gwilym Trevanek', { area: 'north', level: 'level-4', joined: '2023-04' }],
  ['Samira Halloum', { area: 'south', level: 'level-4', joined: '2022-09' }],
  ['Rowan Ketteridge', { area: 'south', level: 'level-4', joined: '2023-04' }],
  [
    'Bronagh Mulvenny',
    {
      area: 'west',
      level: 'level-4',
      joined: '2023-07',
      away: { from: '2024-06', to: '2024-10' },
    },
  ],
  ['Desmond Akinfola', { area: 'north', level: 'level-4', joined: '2023-10' }],
  ['Petra Lindqvale', { area: 'south', level: 'level-4', joined: '2024-01' }],
  ['Yusuf Karadell', { area: 'north', level: 'level-4', joined: '2024-03' }],
  ['Nerys Caddock', { area: 'south', level: 'level-4', joined: '2024-04' }],
  ['Jodie Plummerton', { area: 'north', level: 'level-3', joined: '2024-09', role: 'apprentice' }],
  ['Kofi Ansumah', { area: 'south', level: 'level-3', joined: '2024-09', role: 'apprentice' }],
  ['Ewan Strathkell', { area: 'west', level: 'level-3', joined: '2024-11', role: 'apprentice' }],
];

const courseMonths: readonly string[] = ['05', '06', '09', '11', '01', '03', '10'];

export const officers: readonly Officer[] = posts.map(([name, post], index) => ({
  id: `o-${String(index + 1).padStart(2, '0')}`,
  name,
  role: 'qualified',
  hours: 1,
  summerLeave: index % 2 === 0 ? '08' : '07',
  courses: courseMonths[index % courseMonths.length] ?? '',
  ...post,
}));

/** 'M. Tolliver', as the newer exports have it. */
export function initialFirst(officer: Officer): string {
  const { initial, surname } = nameParts(officer);
  return `${initial}. ${surname}`;
}

/** 'TOLLIVER M', as the oldest exports have it. */
export function surnameFirst(officer: Officer): string {
  const { initial, surname } = nameParts(officer);
  return `${surname.toUpperCase()} ${initial}`;
}

function nameParts(officer: Officer): Readonly<{ initial: string; surname: string }> {
  const [first = '', surname = ''] = officer.name.split(' ');
  return { initial: first.slice(0, 1), surname };
}

/** Leave by month of the year, as the share of a month left for work. Other months are whole. */
const leave: Readonly<Record<string, number>> = { '04': 0.9, '10': 0.85, '12': 0.75, '02': 0.9 };
const longLeave = 0.55;
const shortLeave = 0.9;
const firstTwoMonths = 0.5;
const monthOfCourses = 0.7;

/** How much of a full-time month an officer is available for audits, from 0 to 1. */
export function available(officer: Officer, month: string): number {
  const { away, joined } = officer;
  if (officer.role === 'apprentice' || month < joined) return 0;
  if (away && month >= away.from && month <= away.to) return 0;
  const settlingIn = joined > '2021-04' && month < monthAfter(joined, 2);
  const pace = settlingIn ? firstTwoMonths : 1;
  const free = officer.courses === month.slice(5) ? monthOfCourses : 1;
  const share = officer.hours * pace * free * leftAfterLeave(officer, month);
  return Math.round(share * 100) / 100;
}

function leftAfterLeave(officer: Officer, month: string): number {
  const ofYear = month.slice(5);
  if (ofYear === '07' || ofYear === '08') {
    return ofYear === officer.summerLeave ? longLeave : shortLeave;
  }
  return leave[ofYear] ?? 1;
}

/** The qualified officers of a team on a day, each with the month's availability, those away left out. */
export function auditorsOf(
  team: Area,
  day: DayNumber,
  month: string,
): readonly (readonly [Officer, number])[] {
  return auditors(month).filter(([officer]) => teamOf(officer.area, day) === team);
}

/** Every qualified officer at work in a month, with the month's availability. */
export function auditors(month: string): readonly (readonly [Officer, number])[] {
  return officers
    .map((officer) => [officer, available(officer, month)] as const)
    .filter(([, share]) => share > 0);
}
