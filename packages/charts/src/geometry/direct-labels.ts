/** A label that wants its middle at `at`, in pixels along one line, and takes `size` of it. */
export type WantedLabel = Readonly<{ at: number; size: number }>;

export type LabelBounds = Readonly<{ from: number; to: number; gap: number }>;

type Cluster = Readonly<{
  /** Indexes of the wanted labels it holds, in order along the line. */
  members: readonly number[];
  size: number;
  /** Sum over members of where each would want the cluster to start. */
  wish: number;
}>;

/**
 * Where to put the middles of labels so that none overlaps another, each as near as can be
 * to where it wants to be: least squares under a fixed order, by pooling neighbours that
 * collide (the pool-adjacent-violators method of isotonic regression). The answer keeps
 * the order of `wanted`. Labels that together do not fit run over the far end, still apart.
 */
export function directLabels(
  wanted: readonly WantedLabel[],
  { from, to, gap }: LabelBounds,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => atOf(wanted, a) - atOf(wanted, b));
  const room = Math.max(0, to - from);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let grown = alone(wanted, index);
    for (let last = clusters.at(-1); last !== undefined; last = clusters.at(-1)) {
      if (startOf(last, from, room) + last.size + gap <= startOf(grown, from, room)) break;
      clusters.pop();
      grown = joined(last, grown, gap);
    }
    clusters.push(grown);
  }
  return middles(clusters, wanted, { from, to, gap });
}

function alone(wanted: readonly WantedLabel[], index: number): Cluster {
  const size = wanted[index]?.size ?? 0;
  return { members: [index], size, wish: atOf(wanted, index) - size / 2 };
}

function joined(before: Cluster, after: Cluster, gap: number): Cluster {
  const offset = before.size + gap;
  return {
    members: [...before.members, ...after.members],
    size: offset + after.size,
    wish: before.wish + after.wish - after.members.length * offset,
  };
}

/** The mean wish of the members, held inside the bounds; the near end wins when it cannot fit. */
function startOf(cluster: Cluster, from: number, room: number): number {
  const wished = cluster.wish / cluster.members.length;
  return Math.max(from, Math.min(wished, from + room - cluster.size));
}

function middles(
  clusters: readonly Cluster[],
  wanted: readonly WantedLabel[],
  { from, to, gap }: LabelBounds,
): readonly number[] {
  const placed = wanted.map(() => 0);
  for (const cluster of clusters) {
    let start = startOf(cluster, from, Math.max(0, to - from));
    for (const index of cluster.members) {
      const size = wanted[index]?.size ?? 0;
      placed[index] = start + size / 2;
      start += size + gap;
    }
  }
  return placed;
}

function atOf(wanted: readonly WantedLabel[], index: number): number {
  return wanted[index]?.at ?? 0;
}
