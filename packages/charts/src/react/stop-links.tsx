import { useEffect, useRef } from 'react';
import type { OpenedPoint, Stop, StopGrid } from '../geometry/stop.ts';
import { onLink } from './chart-link.ts';
import type { ChartCursor } from './use-chart-cursor.ts';

type StopLinksProps = Readonly<{
  stops: StopGrid;
  cursor: ChartCursor;
  onOpen: ((point: OpenedPoint) => void) | undefined;
}>;

/** A link over every mark that leads somewhere. All of them are one tab stop: arrows move between. */
export function StopLinks({ stops, cursor, onOpen }: StopLinksProps) {
  const group = useRef<SVGGElement>(null);
  const { home, walked } = cursor;
  useEffect(() => {
    const links = group.current;
    if (walked === null || links === null || !links.contains(document.activeElement)) return;
    links.querySelector<SVGAElement>('a[tabindex="0"]')?.focus();
  }, [walked]);
  return (
    <g ref={group} data-mark="links">
      {stops.map((row, series) =>
        row.map((stop, point) =>
          stop?.link === undefined ? null : (
            <a
              key={stop.link.href}
              href={stop.link.href}
              aria-label={stop.link.name}
              tabIndex={home?.series === series && home.point === point ? 0 : -1}
              onFocus={() => cursor.walkTo({ series, point })}
              onClick={onLink(opening(stop, onOpen))}
            >
              <rect {...(stop.box ?? { x: stop.x, y: stop.y })} fill="transparent" />
            </a>
          ),
        ),
      )}
    </g>
  );
}

function opening({ opens }: Stop, onOpen: StopLinksProps['onOpen']) {
  return opens === null || onOpen === undefined ? undefined : () => onOpen(opens);
}
