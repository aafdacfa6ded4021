import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels, followed as it changes; null until it is measured, which
 * happens before the first paint. `given` is for where nothing can be measured.
 */
export function useWidth<E extends HTMLElement>(
  given: number | null,
): readonly [RefObject<E | null>, number | null] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(given);
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
