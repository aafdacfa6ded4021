import type {
  ActionLine,
  HintView,
  ImprovementView,
  InspectionDateView,
  OwnerView,
  PlanItemView,
  ProgressEventView,
  StatedView,
  SuccessLine,
} from '@plumbline/contract/plan/plan-view';
import { type FlagKind, flagKinds } from '@plumbline/domain/plan/flags';
import { type ProgressWord, progressLabels, progressWords } from '@plumbline/domain/plan/progress';
import type { Disagreement } from '@plumbline/domain/plan/progress-hint';
import type { VerdictCounts } from '@plumbline/domain/plan/success-verdict';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';

/** '“Risk to progress”, since 15 November 2023': the plan's own label only where it is not our word. */
export function statedNote({ word, label, on }: StatedView): string {
  return label === progressLabels[word] ? `since ${on}` : `“${label}”, since ${on}`;
}

const disagreements: Readonly<Record<Disagreement, string>> = {
  'better-than-figures': 'Stated better than the figures say',
  'worse-than-figures': 'Stated worse than the figures say',
};

/** How a statement and the figures differ; null where they do not. */
export function disagreementWords({ disagrees }: Pick<HintView, 'disagrees'>): string | null {
  return disagrees === null ? null : disagreements[disagrees];
}

const shortDisagreements: Readonly<Record<Disagreement, string>> = {
  'better-than-figures': 'Stated better',
  'worse-than-figures': 'Stated worse',
};

/** The same under a heading that says that these are the figures. */
export function shortDisagreement({ disagrees }: Pick<HintView, 'disagrees'>): string | null {
  return disagrees === null ? null : shortDisagreements[disagrees];
}

/** The disagreement spelled out: 'It is stated as on track, but the figures say: 2 of 3 …'. */
export function disagreementSentence({
  stated,
  hint,
}: Pick<ActionLine, 'stated' | 'hint'>): string | null {
  if (hint.disagrees === null) return null;
  const label = progressLabels[stated.word].toLowerCase();
  return `It is stated as ${label}, but the figures say: ${lowerFirst(hint.reason)}`;
}

/** A sentence as it goes on after a colon; a name such as 'PRS' keeps its capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Whether what the figures say needs its reason beside it: where all is well the word is enough. */
export function needsReason({ word, disagrees }: HintView): boolean {
  return disagrees !== null || word === 'off-course' || word === 'doubtful';
}

/** '2 of 3 met'. */
export function metWords(counts: VerdictCounts): string {
  const all = allVerdicts(counts);
  return all === 0 ? 'None agreed' : `${formatCount(counts.met)} of ${formatCount(all)} met`;
}

/** Those that are not met, by verdict: '1 not met and 2 too early to say'; null where all are met. */
export function unmetWords(counts: VerdictCounts): string | null {
  const parts = (
    [
      [counts['not-met'], 'not met'],
      [counts['too-early'], 'too early to say'],
      [counts['no-baseline'], 'without a baseline'],
    ] as const
  ).flatMap(([count, words]) => (count === 0 ? [] : `${formatCount(count)} ${words}`));
  return parts.length === 0 ? null : listWords(parts);
}

function allVerdicts(counts: VerdictCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Under a post: who holds it, or what is wrong with that; null where the post says it all. */
export function ownerNote({ role, holder, deputy, fault }: OwnerView): string | null {
  if (holder !== null) return holder;
  if (fault === null || role === 'To be confirmed') return null;
  return deputy === null ? 'Vacant' : `Vacant; ${deputy} stands in`;
}

/** What an address calls a word of progress: 'on track'; a text that is none stays as it is. */
export function progressName(text: string): string {
  const word = progressWords.find((one) => one === text);
  return word === undefined ? text : progressLabels[word].toLowerCase();
}

/** What an address calls a kind of flag; a text that is none stays as it is. */
export function flagName(text: string): string {
  const kind = flagKinds.find((one) => one === text);
  return kind === undefined ? text : flagTitles[kind];
}

/** What each kind of flag is called where its actions are listed. */
export const flagTitles: Readonly<Record<FlagKind, string>> = {
  overdue: 'Overdue',
  'on-track-but-off': 'Stated on track, but the figures say otherwise',
  'done-but-unmoved': 'Finished, but its measure has not moved',
  'off-plan-no-action': 'Off plan, and no open action',
  'start-passed': 'Start passed, not started',
  'done-before-others': 'Finished before what it depends on',
  'no-owner': 'Nobody leads it',
};

const kinds: Readonly<Record<SuccessLine['kind'], string>> = {
  threshold: 'A number to reach',
  direction: 'More or less than before',
  coverage: 'All of a stated base',
  evidence: 'Evidence that it is done',
};

/** What a success measure asks for. */
export function kindWords({ kind }: Pick<SuccessLine, 'kind'>): string {
  return kinds[kind];
}

const dateKinds: Readonly<Record<InspectionDateView['kind'], string>> = {
  fieldwork: 'Fieldwork',
  report: 'Report',
  letter: 'Letter',
  submission: 'Submission',
  meeting: 'Meeting',
  revisit: 'Revisit',
  closure: 'Closure',
};

export function dateKindWords({ kind }: Pick<InspectionDateView, 'kind'>): string {
  return dateKinds[kind];
}

/** '13 actions'. */
export function actionsWords(count: number): string {
  return countOf(count, 'action');
}

/** Who stated something, and what it was before: 'By Ottoline Farrowby; before it was “On track”'. */
export function fromWords({ by, from }: Pick<ProgressEventView, 'by' | 'from'>): string {
  return from === null ? `By ${by}` : `By ${by}; before, “${from.label}”`;
}

/** How the areas for improvement stand: '11 of 26 closed, 9 under way, 6 open'. */
export function improvementsNote(improvements: readonly ImprovementView[]): string {
  if (improvements.length === 0) return 'None was asked for';
  const of = (word: ImprovementView['status']) =>
    formatCount(improvements.filter(({ status }) => status === word).length);
  const all = formatCount(improvements.length);
  return `${of('closed')} of ${all} closed, ${of('under-way')} under way, ${of('open')} open`;
}

/** What each word of progress means where one is chosen. */
export const progressHints: Readonly<Record<ProgressWord, string>> = {
  'not-started': 'Nothing has been done yet',
  'on-track': 'It will be done by its deadline',
  delayed: 'It moves, but later than planned',
  'at-risk': 'Little or no progress, or it may not be done at all',
  completed: 'All of it is done, and its evidence is here',
  embedded: 'Completed, and it has held since',
};

/** The heading of a page: '2.2.2 Report audits by team'. */
export function itemTitle(view: PlanItemView): string {
  return view.kind === 'action'
    ? `${view.action.ref} ${view.action.title}`
    : `${view.ref} ${view.title}`;
}
