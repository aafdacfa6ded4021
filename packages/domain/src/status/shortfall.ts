/**
 * The figure that is so far short of its target that it is no longer near: with 10% allowed of a
 * target of 95, the 85.5 that must be passed.
 */
export function shortfallEdge({
  target,
  near,
}: Readonly<{ target: number; near: number }>): number {
  return (target * (100 - near)) / 100;
}
