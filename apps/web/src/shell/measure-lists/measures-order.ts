import type { Listed } from './listed.ts';

/** Orders beside that of the plan. */
const orders = ['status', 'fresh', 'name', 'owner'] as const;

export type MeasuresOrder = (typeof orders)[number];

/** The order that an address asks for; null for that of the plan, and for any other text. */
export function orderOf(sort: string | undefined): MeasuresOrder | null {
  return orders.find((one) => one === sort) ?? null;
}

const statuses: readonly Listed['status']['word'][] = [
  'off-plan',
  'near-plan',
  'no-status',
  'on-plan',
  'complete',
];

const freshness: readonly Listed['freshness']['word'][] = [
  'late',
  'none',
  'awaited',
  'as-it-comes',
  'current',
];

const byText = (a: string, b: string): number => a.localeCompare(b, 'en-GB');

/** What a measure is called, without a mark that a name may begin with. */
const plainName = ({ name }: Listed): string => name.replace(/^\P{L}+/u, '');

const compare: Readonly<Record<MeasuresOrder, (a: Listed, b: Listed) => number>> = {
  status: (a, b) => statuses.indexOf(a.status.word) - statuses.indexOf(b.status.word),
  fresh: (a, b) => freshness.indexOf(a.freshness.word) - freshness.indexOf(b.freshness.word),
  name: (a, b) => byText(plainName(a), plainName(b)),
  owner: (a, b) => byText(a.ownerRole, b.ownerRole),
};

/**
 * Measures in an order: the worst status first, missing figures first, or by the alphabet. Those
 * that are equal in it keep the order given.
 */
export function inOrder<M extends Listed>(
  measures: readonly M[],
  order: MeasuresOrder,
): readonly M[] {
  return measures.toSorted(compare[order]);
}
