import { pick, pickWeighted, type Random } from '../random.ts';
import type { Premises } from './premises.ts';

const firstWords = [
  'Copper',
  'Lantern',
  'Orchard',
  'Weir',
  'Tanner’s',
  'Juniper',
  'Mill',
  'Foxglove',
];
const lastWords = ['House', 'Court', 'Yard', 'Lodge', 'Works', 'Rooms', 'Hall', 'Place'];

/** Names in curly quotes and dashes, as people type them in a word processor and paste them. */
export function premisesName(random: Random, premises: Premises): string {
  const name = `${pick(random, firstWords)} ${pick(random, lastWords)}`;
  return pickWeighted(random, [
    [name, 4],
    [`‘${name}’`, 2],
    [`The “${name}”`, 2],
    [`${name} – ${premises.type.replaceAll('-', ' ')}`, 2],
    [`Café at ${name}, ground floor`, 1],
  ]);
}
