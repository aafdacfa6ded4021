import { useSyncExternalStore } from 'react';

/**
 * What a chart is laid out for on paper, in pixels: an A4 page less its margins and a card's padding
 * is about this wide, whatever window it is printed from.
 */
export const PAPER_WIDTH = 680;

/** Between the browser's two events; a preview that sends neither still matches `print`. */
let announced = false;

/** Whether the page is being printed. What changes then is drawn before the browser lays out paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, isPrinting, onScreen);
}

function follow(changed: () => void): () => void {
  const begin = () => {
    announced = true;
    changed();
  };
  const end = () => {
    announced = false;
    changed();
  };
  const paper = window.matchMedia('print');
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', changed);
  };
}

function isPrinting(): boolean {
  return announced || window.matchMedia('print').matches;
}

function onScreen(): boolean {
  return false;
}
