/** One month of cases that come in and are closed. Whole counts. */
export type BacklogMonth = Readonly<{
  /** Open at the end of the month, by age band, the youngest first. */
  open: readonly number[];
  received: number;
  closed: number;
  closedWithoutContact: number;
}>;

/** How a backlog stands and how it moves over its last months. */
export type BacklogReading = Readonly<{
  open: number;
  /** Open in the oldest band. */
  oldest: number;
  /** Over the last months: how many, and what came in and went out. */
  months: number;
  received: number;
  closed: number;
  /** Of those closed, the share in per cent that nobody was reached for; null with none closed. */
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
  const recent = months
    .slice(Math.max(0, end + 1 - span), end + 1)
    .filter((month) => month !== null);
  const sum = (of: (month: BacklogMonth) => number) =>
    recent.reduce((total, month) => total + of(month), 0);
  const before = months[end - span] ?? null;
  const closed = sum((month) => month.closed);
  return {
    open: openIn(last),
    oldest: last.open.at(-1) ?? 0,
    months: recent.length,
    received: sum((month) => month.received),
    closed,
    withoutContactPercent:
      closed === 0 ? null : (100 * sum((month) => month.closedWithoutContact)) / closed,
    change: before === null ? null : openIn(last) - openIn(before),
  };
}

const openIn = ({ open }: BacklogMonth): number => open.reduce((sum, count) => sum + count, 0);
