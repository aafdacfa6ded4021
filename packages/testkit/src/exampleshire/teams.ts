import { type DayNumber, dayOf } from '../calendar.ts';

/** The parts of the county; until the merger each had a team of its own. */
export type Area = 'north' | 'south' | 'east' | 'west';

/** The Hobbleford team became part of the Brindlewick team on this day, in the middle of a year. */
export const mergedOn = '2023-10-01';

type Team = Readonly<{
  id: Area;
  /** Invented places: none is in a gazetteer. */
  name: string;
  aliases: readonly string[];
  /** Its part of the service's annual target. */
  share: number;
  merged?: Readonly<{ into: Area; on: string }>;
}>;

export const teams: readonly Team[] = [
  {
    id: 'north',
    name: 'Quillbrook',
    aliases: ['Quillbrook Protection', 'Protection North'],
    share: 0.45,
  },
  {
    id: 'south',
    name: 'Brindlewick',
    aliases: ['Brindlewick Protection', 'Protection South'],
    share: 0.43,
  },
  {
    id: 'west',
    name: 'Saltmarrow',
    aliases: ['Saltmarrow Protection', 'Protection West'],
    share: 0.12,
  },
  {
    id: 'east',
    name: 'Hobbleford',
    aliases: ['Hobbleford Protection', 'Protection East'],
    share: 0,
    merged: { into: 'south', on: mergedOn },
  },
];

/** The team that works in an area on a day. */
export function teamOf(area: Area, day: DayNumber): Area {
  return area === 'east' && day >= dayOf(mergedOn) ? 'south' : area;
}
