import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the element's content is wider than the element, followed as either changes. */
export function useOverflow<E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const region = element.current;
    if (region === null) return;
    const observer = new ResizeObserver(() => {
      setOverflows(region.scrollWidth > region.clientWidth);
    });
    observer.observe(region);
    for (const child of region.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [element, overflows];
}
