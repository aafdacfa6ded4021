import type {
  BoardMeasure,
  DecisionView,
  StatedAction,
} from '@plumbline/contract/board/board-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';

/** Whether the rows behind a measure's figures are held here. */
export function hasRows({ measure }: Pick<BoardMeasure, 'measure'>): boolean {
  return withRows.includes(measure);
}

const withRows: readonly string[] = ['2.2.1a', '2.2.2a', '2.2.2b'];

/** Which way a measure goes, in words; null where its kind cannot say. */
export function movesWords({ moves }: Pick<BoardMeasure, 'moves'>): string | null {
  return moves === null ? null : moveNames[moves];
}

const moveNames = {
  better: 'Getting better',
  worse: 'Getting worse',
  same: 'No real change',
} as const;

/** The letter of the colour that the plan prints for a stated progress. */
export function colourLetter({ colour }: Pick<StatedAction, 'colour'>): string | null {
  return colour === null ? null : colour.slice(0, 1).toUpperCase();
}

/** Where a decision stands, in a word. */
export function decisionWord({ state }: Pick<DecisionView, 'state'>): string {
  return decisionWords[state];
}

const decisionWords: Readonly<Record<DecisionView['state'], string>> = {
  open: 'Open',
  overdue: 'Overdue',
  done: 'Done',
  'not-done': 'Not done',
  dropped: 'Dropped',
};

type Trend = Readonly<{
  values: readonly (number | null)[];
  /** 'December 2024: 96%'; null where there is no figure at all. */
  last: string | null;
  /** All of it in words. */
  label: string;
}>;

/** The last months of a measure. */
export function trendOf({ spark, shortName }: BoardMeasure): Trend {
  const said = spark.flatMap(({ label, text }) => (text === null ? [] : [`${label}: ${text}`]));
  const values = spark.map(({ value }) => value);
  return {
    values,
    last: said.at(-1) ?? null,
    label:
      said.length === 0
        ? `${shortName}: no figures yet`
        : `${shortName}, ${formatCount(said.length)} months, from ${said[0]} to ${said.at(-1)}`,
  };
}
