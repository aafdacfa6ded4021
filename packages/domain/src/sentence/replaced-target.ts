import type { Things } from '../measure/definition.ts';
import { days } from '../period/day.ts';
import type { AnnualTarget } from '../target/annual-target.ts';
import { countOf } from './number-words.ts';

/**
 * What a target of a year under way replaced, and why: 'The target was 1,000 audits until
 * 1 October 2024: Two posts are vacant.'
 */
export function replacedTargetSentence(
  { replaced, target }: { readonly replaced: AnnualTarget; readonly target: AnnualTarget },
  things: Things,
): string {
  const before = `The target was ${countOf(replaced.value, things.one, things.many)} until ${days.label(target.agreedOn)}`;
  const reason = target.reason?.trim().replace(/\.$/, '') ?? '';
  return reason === '' ? `${before}.` : `${before}: ${reason}.`;
}
