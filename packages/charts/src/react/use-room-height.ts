import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A chart taller than this much over its own height would shout. */
const MOST_OVER = 140;

export type RoomHeightOptions = Readonly<{
  /** The height without any room to spare. */
  own: number;
  /** Whether to take what room there is. */
  stretch: boolean;
  /** Measured anew when this changes, and at no other time: opening a table must move no picture. */
  forWhat: string;
}>;

type Measured = Readonly<{ forWhat: string; height: number }>;

/** The height of a chart that fills what its card leaves over, known before the first paint. */
export function useRoomHeight({
  own,
  stretch,
  forWhat,
}: RoomHeightOptions): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const current = measured?.forWhat === forWhat ? measured : null;
  useLayoutEffect(() => {
    if (!stretch || current !== null || element.current === null) return;
    const room = Math.floor(element.current.getBoundingClientRect().height);
    setMeasured({ forWhat, height: Math.min(Math.max(own, room), own + MOST_OVER) });
  }, [stretch, current, own, forWhat]);
  return [element, current?.height ?? own];
}
