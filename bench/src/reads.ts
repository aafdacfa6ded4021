import { procedurePath } from './http-client.ts';

/** The reads behind the pages: what each is called and the path that asks for it. */
export const reads: readonly Readonly<{ name: string; path: string }>[] = [
  { name: 'Board', path: procedurePath('board.read', {}) },
  { name: 'Protection', path: procedurePath('protection.read', {}) },
  {
    name: 'measure page of the audits',
    path: procedurePath('measures.one', { measure: '2.2.2a' }),
  },
  {
    name: 'audits per month by outcome, five years',
    path: procedurePath('measures.series', {
      measure: '2.2.2a',
      slices: ['outcome=satisfactory', 'outcome=unsatisfactory', 'outcome=awaiting'],
      from: '2020-01',
      to: '2024-12',
    }),
  },
];

/** The path of a floor whose answer has so many characters besides what frames it. */
export function floorPath(characters: number): string {
  return procedurePath('floor', { revision: 1, characters });
}
