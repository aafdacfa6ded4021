import type { ToleranceRule } from './tolerance.ts';

/** What is wrong with the levels of a rule, in a sentence; null where nothing is. */
export function toleranceFault(rule: ToleranceRule): string | null {
  switch (rule.kind) {
    case 'band':
      return rule.low < rule.high ? null : 'The lower end of the band must be under the upper end.';
    case 'value':
    case 'share-of-expected':
      return isOrdered(rule) ? null : 'Near plan must lie on the worse side of on plan.';
    case 'direction':
      return rule.near <= rule.on ? null : 'Near plan must be a smaller move than on plan.';
    case 'shortfall':
      return rule.near > 0 && rule.near < 100
        ? null
        : 'How much may be missing must be over 0% and under 100%.';
    case 'ratchet':
      return rule.near > 0 ? null : 'How far it may fall back must be over 0.';
    case 'date':
      return rule.near >= 0 ? null : 'The days must be 0 or more.';
    case 'since-last':
      return null;
  }
}

type Levels = Readonly<{ on: number; near: number; better?: 'up' | 'down' | undefined }>;

const isOrdered = ({ on, near, better }: Levels): boolean =>
  better === 'down' ? near >= on : near <= on;
