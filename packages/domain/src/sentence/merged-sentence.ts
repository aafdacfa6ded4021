import type { Day } from '../period/day.ts';
import { months, toMonth } from '../period/month.ts';

export type Merger = Readonly<{
  name: string;
  /** The name of the team it became part of. */
  into: string;
  on: Day;
  /** Whether it still has a share of the target of its own. */
  hasShare: boolean;
}>;

/**
 * What becomes of a team that is merged into another, read before the day and after: 'Hobbleford:
 * part of Brindlewick from 1 October 2023. Audits that name it stay in its row, with no share to
 * reach.'
 */
export function mergedSentence({ name, into, on, hasShare }: Merger): string {
  const day = `${Number(on.slice(8))} ${months.label(toMonth(on.slice(0, 7)))}`;
  const rest = hasShare ? '.' : ', with no share to reach.';
  return `${name}: part of ${into} from ${day}. Audits that name it stay in its row${rest}`;
}
