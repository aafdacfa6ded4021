import type { Bullet } from '../geometry/bullet.ts';
import { INK } from './ink.ts';
import { LevelMark } from './level-mark.tsx';

/** A bar on its track, with the marker of the share it is measured against. */
export function BulletMark({ bullet }: Readonly<{ bullet: Bullet }>) {
  const { track, bar, marker } = bullet;
  return (
    <g>
      <rect {...track} fill={INK.band} />
      <rect {...bar} fill={INK.main} />
      {marker === null ? null : (
        <LevelMark x1={marker.x} x2={marker.x} y1={marker.y1} y2={marker.y2} />
      )}
    </g>
  );
}
