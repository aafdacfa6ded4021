import type { StatusView } from '@plumbline/contract/period/period-view';
import type { StatusTone } from '@plumbline/ui/status-tag';

const tones: Readonly<Record<StatusView['word'], StatusTone>> = {
  complete: 'done',
  'on-plan': 'good',
  'near-plan': 'near',
  'off-plan': 'bad',
  'no-status': 'none',
};

const words: Readonly<Record<StatusView['word'], string>> = {
  complete: 'Complete',
  'on-plan': 'On plan',
  'near-plan': 'Near plan',
  'off-plan': 'Off plan',
  'no-status': 'No status',
};

/** A status as its tag shows it. */
export function statusTag({
  word,
}: Pick<StatusView, 'word'>): Readonly<{ tone: StatusTone; word: string }> {
  return { tone: tones[word], word: words[word] };
}
