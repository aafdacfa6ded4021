import type { HintView, ImprovementView, SuccessLine } from '@plumbline/contract/plan/plan-view';
import type { HintWord } from '@plumbline/domain/plan/progress-hint';
import type { VerdictWord } from '@plumbline/domain/plan/success-verdict';
import type { Tag } from '#shell/progress-tag.ts';

const hintTags: Readonly<Record<HintWord, Tag>> = {
  'not-due': { tone: 'none', word: 'Not due yet' },
  finished: { tone: 'done', word: 'Finished' },
  'on-course': { tone: 'good', word: 'On course' },
  doubtful: { tone: 'near', word: 'Doubtful' },
  'off-course': { tone: 'bad', word: 'Off course' },
  'no-sign': { tone: 'none', word: 'No sign yet' },
};

/** Progress as the figures have it. */
export function hintTag({ word }: Pick<HintView, 'word'>): Tag {
  return hintTags[word];
}

const verdictTags: Readonly<Record<VerdictWord, Tag>> = {
  met: { tone: 'done', word: 'Met' },
  'not-met': { tone: 'bad', word: 'Not met' },
  'too-early': { tone: 'none', word: 'Too early to say' },
  'no-baseline': { tone: 'none', word: 'No baseline' },
};

export function verdictTag({ word }: SuccessLine['verdict']): Tag {
  return verdictTags[word];
}

const improvementTags: Readonly<Record<ImprovementView['status'], Tag>> = {
  open: { tone: 'none', word: 'Open' },
  'under-way': { tone: 'good', word: 'Under way' },
  closed: { tone: 'done', word: 'Closed' },
};

export function improvementTag({ status }: Pick<ImprovementView, 'status'>): Tag {
  return improvementTags[status];
}
