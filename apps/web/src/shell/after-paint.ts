/** Fulfilled once the browser has painted what is in the page now. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A frame is painted after its callbacks; what is posted from one comes after the paint.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
