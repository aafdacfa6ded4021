/** What a page saw of its own loading, in ms from the start of the navigation. */
export type Watched = {
  /** When the first chart stood on the screen. */
  chartVisible: number | null;
  /** What long tasks took beyond the first 50 ms of each: time in which a click had to wait. */
  blocking: number;
};

/**
 * Watches a page from inside, before anything of the product runs; what it saw is kept on the window
 * under `watched`. It is sent to the browser as text, so it uses nothing from outside itself.
 */
export function watchPage(): void {
  const watched: Watched = { chartVisible: null, blocking: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const line = document.querySelector('main svg[role="img"] path');
    if (!line?.checkVisibility()) requestAnimationFrame(look);
    // The frame that holds it is done when the next one has been handed over too.
    else {
      requestAnimationFrame(() => {
        setTimeout(() => {
          watched.chartVisible = performance.now();
        });
      });
    }
  };
  requestAnimationFrame(look);
}
