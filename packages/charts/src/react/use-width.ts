import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels, followed as it changes. Before the element is
 * measured it is `initial`; measuring happens before the first paint, so nothing jumps.
 */
export function useWidth<E extends HTMLElement>(
  initial: number,
): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const follow = (next: number) => {
      if (next > 0) setWidth(Math.floor(next));
    };
    follow(measured.getBoundingClientRect().width);
    const observer = new ResizeObserver((entries) => {
      for (const entry of entries) follow(entry.contentRect.width);
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
