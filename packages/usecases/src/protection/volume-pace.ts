import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import type { Things } from '@plumbline/domain/measure/definition';
import type { Month } from '@plumbline/domain/period/month';
import { countOf, formatCount, formatPace } from '@plumbline/domain/sentence/number-words';
import { requiredPace } from '@plumbline/domain/target/required-pace';
import type { VolumeFacts } from './volume.ts';

/** A total so far with what the pace to its target needs. */
export type PaceFacts = {
  readonly facts: VolumeFacts;
  readonly done: number;
  readonly things: Things;
  readonly missing: readonly Month[];
};

/** What each month left must bring, and what the last three brought. */
export function paceView({ facts, done, things, missing }: PaceFacts): VolumeView['pace'] {
  const { byMonth, months: page, target, aim } = facts;
  const recent = page.complete.slice(-3);
  const isKnown = recent.length === 3 && !recent.some((month) => missing.includes(month));
  const lastThree = isKnown ? formatPace(sumMonths(byMonth, recent) / 3) : null;
  const none = { needed: null, isMet: false, lastThree };
  if (!target) return { ...none, sentence: '' };
  if (missing.length > 0) {
    return { ...none, sentence: 'How much is to go is not known, for a month has no figure.' };
  }
  if (aim === 'at-most') {
    return { ...none, sentence: roomWords({ done, most: target.value }, things) };
  }
  const monthsLeft = page.all.length - page.complete.length;
  const pace = requiredPace({ target: target.value, done, monthsLeft });
  switch (pace.kind) {
    case 'met':
      return { ...none, isMet: true, sentence: 'The target for the year is met.' };
    case 'no-months-left':
      return {
        ...none,
        sentence: `The year has ended ${countOf(pace.left, things.one, things.many)} short.`,
      };
    case 'pace':
      return { ...none, needed: formatPace(pace.toPrint), sentence: paceWords(pace, lastThree) };
  }
}

/** What may still come before the most that was agreed is passed. */
function roomWords({ done, most }: { done: number; most: number }, things: Things): string {
  if (done > most) return `The most that was agreed, ${formatCount(most)}, is passed.`;
  return `${countOf(most - done, things.one, things.many)} more may come before ${formatCount(most)} is passed.`;
}

function paceWords(
  {
    left,
    toPrint,
    monthsLeft,
  }: { readonly left: number; readonly toPrint: number; readonly monthsLeft: number },
  lastThree: string | null,
): string {
  const needed = `${formatCount(left)} to go: ${formatPace(toPrint)} a month over ${countOf(monthsLeft, 'month')}`;
  if (lastThree === null) return `${needed}.`;
  return `${needed}. The last three months averaged ${lastThree}.`;
}
