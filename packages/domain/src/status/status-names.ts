import type { StatusWord } from './status.ts';

/** A status as a file names it. */
export const statusNames: Readonly<Record<StatusWord, string>> = {
  complete: 'Complete',
  'on-plan': 'On plan',
  'near-plan': 'Near plan',
  'off-plan': 'Off plan',
  'no-status': 'No status',
};
