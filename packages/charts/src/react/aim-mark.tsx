import type { AimPlace } from '../geometry/aim-place.ts';
import { INK } from './ink.ts';
import { LineMark } from './line-mark.tsx';

/** The tint of a band, to lie under everything else. */
export function AimBand({ aim: { band } }: Readonly<{ aim: AimPlace }>) {
  return band === null ? null : <rect {...band} fill={INK.band} />;
}

/** The edges of a band, or a target line: for where no tint is seen. */
export function AimLines({ aim: { plot, targetAt, band } }: Readonly<{ aim: AimPlace }>) {
  const across = { x1: plot.x, x2: plot.x + plot.width };
  return (
    <>
      {band === null ? null : (
        <g stroke={INK.faint} strokeDasharray="3 3">
          <line {...across} y1={band.y} y2={band.y} />
          <line {...across} y1={band.y + band.height} y2={band.y + band.height} />
        </g>
      )}
      {targetAt === null ? null : (
        <LineMark
          path={`M${across.x1},${targetAt}L${across.x2},${targetAt}`}
          ink={INK.target}
          width={2}
          dash="dotted"
        />
      )}
    </>
  );
}
