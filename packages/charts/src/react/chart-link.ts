import type { MouseEvent } from 'react';

/**
 * What a click on a link of a chart does: an ordinary one opens what lies behind within the page; one
 * that asks for another tab or window is left to the browser.
 */
export function onLink(open: (() => void) | undefined) {
  return (event: MouseEvent<Element>) => {
    const asksForMore = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (open === undefined || asksForMore || event.button !== 0) return;
    event.preventDefault();
    open();
  };
}
