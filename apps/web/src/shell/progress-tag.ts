import {
  type PlanColour,
  type ProgressWord,
  progressLabels,
} from '@plumbline/domain/plan/progress';
import type { StatusTone } from '@plumbline/ui/status-tag';

/** A word with the shape and tint that repeat it. */
export type Tag = Readonly<{ tone: StatusTone; word: string }>;

const progressTones: Readonly<Record<ProgressWord, StatusTone>> = {
  'not-started': 'none',
  'on-track': 'good',
  delayed: 'near',
  'at-risk': 'bad',
  completed: 'done',
  embedded: 'done',
};

/** Progress as it is stated. */
export function progressTag(word: ProgressWord): Tag {
  return { tone: progressTones[word], word: progressLabels[word] };
}

/** A colour as the key of a plan writes it. */
export const colourLetters: Readonly<Record<PlanColour, string>> = {
  red: 'R',
  amber: 'A',
  green: 'G',
  blue: 'B',
  white: 'W',
};
