/** One month of cases that come in and are closed. Whole counts; null for what is not known. */
export type BacklogMonth = Readonly<{
  /** Open at the end of the month, by age band, the youngest first. */
  open: readonly number[];
  received: number | null;
  closed: number | null;
  closedWithoutContact: number | null;
}>;

/** How a backlog stands and how it moves over its last months. */
export type BacklogReading = Readonly<{
  open: number;
  /** Open in the oldest band. */
  oldest: number;
  /** Over the last months: how many, and what came in and went out; null where a month of it is not known. */
  months: number;
  received: number | null;
  closed: number | null;
  /** Of those closed, the share in per cent that nobody was reached for; null with none closed or not known. */
  withoutContactPercent: number | null;
  /** More open than before those months, or fewer; null where the month before is not known. */
  change: number | null;
}>;

/**
 * Reads a backlog: what is open at the end of the last month, and received against closed over the
 * last `span` months. Null without any month.
 */
export function readBacklog(
  months: readonly (BacklogMonth | null)[],
  span: number,
): BacklogReading | null {
  const end = months.findLastIndex((month) => month !== null);
  const last = months[end];
  if (last === undefined || last === null) return null;
  const recent = months.slice(Math.max(0, end + 1 - span), end + 1);
  const sum = (of: (month: BacklogMonth) => number | null) =>
    recent.reduce<number | null>((total, month) => {
      const count = month === null ? null : of(month);
      return total === null || count === null ? null : total + count;
    }, 0);
  const before = months[end - span] ?? null;
  const closed = sum((month) => month.closed);
  const without = sum((month) => month.closedWithoutContact);
  return {
    open: openIn(last),
    oldest: last.open.at(-1) ?? 0,
    months: recent.length,
    received: sum((month) => month.received),
    closed,
    withoutContactPercent: closed && without !== null ? (100 * without) / closed : null,
    change: before === null ? null : openIn(last) - openIn(before),
  };
}

const openIn = ({ open }: BacklogMonth): number => open.reduce((sum, count) => sum + count, 0);
