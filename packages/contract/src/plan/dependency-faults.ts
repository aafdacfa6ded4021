import type { Fault } from '../service/name-faults.ts';
import type { Placed } from './placed.ts';

type Action = { readonly ref: string; readonly dependsOn: readonly string[] };

/** Actions that depend on one that does not exist, on themselves or on each other in a circle. */
export function dependencyFaults(actions: readonly Placed<Action>[]): readonly Fault[] {
  const known = new Map(actions.map(({ entry }) => [entry.ref, entry.dependsOn]));
  return [...actions.flatMap((action) => wrongNames(action, known)), ...circles(actions, known)];
}

type Known = ReadonlyMap<string, readonly string[]>;

function wrongNames({ entry, path }: Placed<Action>, known: Known): readonly Fault[] {
  return entry.dependsOn.flatMap((ref, index) => {
    const fault = (message: string) => ({ path: [...path, 'dependsOn', index], message });
    if (ref === '') return [];
    if (ref === entry.ref) return fault('An action cannot depend on itself');
    return known.has(ref) ? [] : fault(`No action has the ref "${ref}"`);
  });
}

/** Each circle once, at the first of its actions. */
function circles(actions: readonly Placed<Action>[], known: Known): readonly Fault[] {
  const told = new Set<string>();
  return actions.flatMap(({ entry: { ref }, path }) => {
    if (told.has(ref)) return [];
    const circle = wayBack(ref, known);
    if (circle === null) return [];
    for (const one of circle) told.add(one);
    const message = `It would wait for itself: ${[...circle, ref].join(' depends on ')}`;
    return { path: [...path, 'dependsOn'], message };
  });
}

/** The actions from one through others back to it, itself first; null where no way leads back. */
function wayBack(start: string, known: Known): readonly string[] | null {
  const seen = new Set<string>([start]);
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of known.get(way.at(-1) ?? '') ?? []) {
      if (next === start && way.length > 1) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
