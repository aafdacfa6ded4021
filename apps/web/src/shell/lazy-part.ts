import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { RestNotHere } from './rest-not-here.tsx';

/**
 * A part of a page whose code is fetched when it is first drawn, so that the rest need not wait for
 * it. What does not arrive says so in its place.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => RestNotHere) }));
}
