import { type DayNumber, dayOf } from '../calendar.ts';
import { pickWeighted, type Random, wholeBetween } from '../random.ts';
import type { Area } from './teams.ts';

export type Band = 'VH' | 'H' | 'M' | 'L' | 'VL';

/** Premises on the risk register. Invented; they have a number and no address. */
export type Premises = Readonly<{
  id: string;
  area: Area;
  band: Band;
  type: string;
  /**
   * `standing`: on the register throughout. `new`: came onto it early in 2024 and was never
   * audited before then. `former`: left the programme in 2023/24.
   */
  stay: 'standing' | 'new' | 'former';
  /** The last audit before the records begin; null when there was none. */
  auditedBefore: DayNumber | null;
}>;

/** How many premises of each kind. Very high and high, standing and new, make 620. */
const composition: readonly (readonly [Band, Premises['stay'], number])[] = [
  ['VH', 'standing', 170],
  ['VH', 'new', 10],
  ['H', 'standing', 426],
  ['H', 'new', 14],
  ['VH', 'former', 3],
  ['H', 'former', 9],
  ['M', 'standing', 1500],
  ['L', 'standing', 1300],
  ['VL', 'standing', 300],
];

const areaWeights: readonly (readonly [Area, number])[] = [
  ['north', 48],
  ['south', 38],
  ['east', 8],
  ['west', 6],
];

type Weights = readonly (readonly [string, number])[];

/** Premises types by how much sleeping risk they carry. */
const sleepingRisk: Weights = [
  ['care-home', 30],
  ['hospital', 6],
  ['hotel', 14],
  ['hostel', 8],
  ['hmo', 22],
  ['flats-purpose-built', 20],
];
const highRisk: Weights = [
  ['care-home', 14],
  ['hotel', 10],
  ['hmo', 22],
  ['flats-purpose-built', 18],
  ['flats-converted', 14],
  ['school', 10],
  ['licensed', 12],
];
const ordinaryRisk: Weights = [
  ['shop', 24],
  ['office', 16],
  ['licensed', 16],
  ['factory', 10],
  ['warehouse', 10],
  ['school', 8],
  ['further-education', 4],
  ['public-building', 12],
];
const typesOf: Readonly<Record<Band, Weights>> = {
  VH: sleepingRisk,
  H: highRisk,
  M: ordinaryRisk,
  L: ordinaryRisk,
  VL: ordinaryRisk,
};

/** The whole risk register, in the order of its numbers. */
export function premisesRegister(random: Random): readonly Premises[] {
  return composition.flatMap(([band, stay, count], kind) =>
    Array.from({ length: count }, (_, index) => ({
      id: `EXP-${(kind + 1) * 10_000 + index}`,
      area: pickWeighted(random, areaWeights),
      band,
      type: pickWeighted(random, typesOf[band]),
      stay,
      auditedBefore: stay === 'new' ? null : earlierAudit(random),
    })),
  );
}

function earlierAudit(random: Random): DayNumber {
  return wholeBetween(random, dayOf('2017-04-03'), dayOf('2021-03-26'));
}

/** Very high and high risk premises: those the risk programme is made of. */
export function isHigherRisk(premises: Premises): boolean {
  return premises.band === 'VH' || premises.band === 'H';
}
