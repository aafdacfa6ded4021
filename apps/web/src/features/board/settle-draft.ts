import type { Fault } from '#shell/forms/form-trouble.ts';
import { textFault } from '#shell/forms/text-fault.ts';

/** What became of a decision, as it is being written. */
export type SettleDraft = Readonly<{ word: SettleWord | null; note: string }>;

type SettleWord = 'done' | 'not-done' | 'dropped';

const settleWords: readonly Readonly<{ value: SettleWord; label: string }>[] = [
  { value: 'done', label: 'Done' },
  { value: 'not-done', label: 'Not done' },
  { value: 'dropped', label: 'Dropped' },
];

/** How a decision can end, after a first choice of nothing yet. */
export const settleChoices = [{ value: '', label: 'Select how it ended' }, ...settleWords] as const;

/** The word of a choice; null for the first. */
export function settleWord(value: string): SettleWord | null {
  return settleWords.find((one) => one.value === value)?.value ?? null;
}

/** What has to be put right before it can be sent. */
export function settleFaults({ word, note }: SettleDraft): readonly Fault<keyof SettleDraft>[] {
  return [
    ...(word === null ? [{ field: 'word', text: 'Select how it ended' } as const] : []),
    ...textFault('note', note, {
      kind: 'text',
      name: 'What became of it',
      missing: 'Enter what became of it',
    }),
  ];
}
