import type { HintView } from '@plumbline/contract/plan/plan-view';
import { type ProgressWord, progressLabels } from '@plumbline/domain/plan/progress';
import { disagreement } from '@plumbline/domain/plan/progress-hint';
import type { Fault } from '#shell/forms/form-trouble.ts';

/** A statement of progress as it is being written. */
export type ProgressDraft = Readonly<{ word: ProgressWord | null; why: string; by: string }>;

/** A reason against the figures has to be worth reading. */
const shortestReason = 20;

/**
 * What the form says as soon as a word is chosen that the figures speak against; null while none is.
 * Whether measures have held long enough for 'embedded' only the server can tell: it says so itself.
 */
export function differsWords(word: ProgressWord | null, hint: HintView): string | null {
  if (word === null || disagreement(word, { word: hint.word, holds: true }) === null) return null;
  return `${hint.reason} If it is ${progressLabels[word].toLowerCase()} all the same, say why below. Your reason is kept beside what the figures say.`;
}

/** What has to be put right before a statement can be sent, in the order of the form. */
export function progressFaults(
  { word, why, by }: ProgressDraft,
  hint: HintView,
): readonly Fault<'word' | 'why' | 'by'>[] {
  return [
    ...(word === null ? [{ field: 'word', text: 'Select how it stands' } as const] : []),
    ...whyFaults(why, differsWords(word, hint) !== null),
    ...(by.trim() === '' ? [{ field: 'by', text: 'Enter who states it' } as const] : []),
  ];
}

function whyFaults(why: string, differs: boolean): readonly Fault<'why'>[] {
  const { length } = why.trim();
  if (length === 0) return [{ field: 'why', text: 'Enter why' }];
  if (differs && length < shortestReason) {
    const text = `Enter a reason of ${shortestReason} characters or more: the figures say otherwise`;
    return [{ field: 'why', text }];
  }
  return length > longestText
    ? [{ field: 'why', text: 'Why must be 4,000 characters or fewer' }]
    : [];
}

const longestText = 4000;
