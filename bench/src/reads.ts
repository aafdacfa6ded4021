import { procedurePath } from './http-client.ts';

/** A read behind a page: what it is called, and the path of its first request, second and so on. */
export type Read = Readonly<{
  name: string;
  path: (turn: number) => string;
  /** Whether it is held against the goals, or is there to be read. */
  isJudged: boolean;
}>;

/** More months than the server remembers answers for: each has to be worked out anew. The last first. */
const months = Array.from({ length: 72 }, (_, place) => {
  const month = String(12 - (place % 12)).padStart(2, '0');
  return `${2024 - Math.floor(place / 12)}-${month}`;
});

const one = (name: string, path: string): Read => ({ name, path: () => path, isJudged: true });

/** The reads behind the pages. */
export const reads: readonly Read[] = [
  one('Board', procedurePath('board.read', {})),
  {
    name: 'Board, each time another month',
    path: (turn) => procedurePath('board.read', { period: months[turn % months.length] }),
    isJudged: false,
  },
  one('plan', procedurePath('plan.read', {})),
  one('Protection', procedurePath('protection.read', {})),
  one('measure page of the audits', procedurePath('measures.one', { measure: '2.2.2a' })),
  one(
    'audits per month by outcome, five years',
    procedurePath('measures.series', {
      measure: '2.2.2a',
      slices: ['outcome=satisfactory', 'outcome=unsatisfactory', 'outcome=awaiting'],
      from: '2020-01',
      to: '2024-12',
    }),
  ),
];

/** The path of a floor whose answer has so many characters besides what frames it. */
export function floorPath(characters: number): string {
  return procedurePath('floor', { revision: 1, characters });
}
