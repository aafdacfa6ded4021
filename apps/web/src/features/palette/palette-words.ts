import { countOf } from '@plumbline/domain/sentence/number-words';

type Looked = Readonly<{
  typed: string;
  count: number;
  /** How far the list of what can be found has come. */
  state: 'pending' | 'error' | 'success';
}>;

/** What came of looking, in a line under the field; empty while nothing was typed. */
export function newsOf({ typed, count, state }: Looked): string {
  if (state === 'error') {
    return 'Plumbline did not say what measures and actions there are: only pages are found.';
  }
  if (typed.trim() === '') return '';
  if (state === 'pending') return 'Fetching the names of measures and actions.';
  return count === 0
    ? `Nothing answers to “${typed.trim()}”. Try part of a name, a number such as 2.2.2, or a post.`
    : countOf(count, 'result');
}
