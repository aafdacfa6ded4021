import type { StatusWord } from '../status/status.ts';

/** Which way a measure goes; null where its kind cannot say. */
type Moves = 'better' | 'worse' | 'same' | null;

/**
 * Two words about a measure for somebody who reads it once a quarter: where it stands, and which way
 * it goes. What is complete goes no way any more, and where the kind of a measure cannot say, nothing
 * is said.
 *
 * Worked example: off plan and moving the right way is 'Off plan, getting better'.
 */
export function memberWords(status: StatusWord, moves: Moves): string {
  const stands = standing[status];
  if (status === 'complete' || status === 'no-status' || moves === null) return stands;
  return `${stands}, ${going[moves]}`;
}

const standing: Readonly<Record<StatusWord, string>> = {
  'on-plan': 'On plan',
  'near-plan': 'Nearly on plan',
  'off-plan': 'Off plan',
  complete: 'Done',
  'no-status': 'Cannot be judged yet',
};

const going = { better: 'getting better', worse: 'getting worse', same: 'steady' } as const;
