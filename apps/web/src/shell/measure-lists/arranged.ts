import type { Listed, ListedSection } from './listed.ts';
import { measuresIn } from './measures-filter.ts';
import { inOrder, orderOf } from './measures-order.ts';

/** Measures that stand together, under a title where they have one. */
export type MeasureGroup<M extends Listed> = Readonly<{
  key: string;
  title: string | null;
  measures: readonly M[];
}>;

/** The parts of the plan one after another, or all measures in the order that is asked for. */
export function arranged<M extends Listed>(
  sections: readonly ListedSection<M>[],
  sort: string | undefined,
): Readonly<{ caption: string; groups: readonly MeasureGroup<M>[] }> {
  const order = orderOf(sort);
  if (order === null) return { caption: 'Measures in the order of the plan', groups: sections };
  const measures = inOrder(measuresIn(sections), order);
  return { caption: captions[order], groups: [{ key: 'all', title: null, measures }] };
}

const captions = {
  status: 'Measures, the worst status first',
  fresh: 'Measures, missing figures first',
  name: 'Measures by name',
  owner: 'Measures by owner',
} as const;
