import type {
  AgreedEntry,
  AgreedHistory,
  AgreedState,
} from '@plumbline/contract/measure/measure-agreed';
import type { Reader } from '@plumbline/db/database';
import {
  type AgreedRow,
  type AgreedTable,
  agreedRows,
  type MadeRevision,
  madeRevisions,
} from '@plumbline/db/queries/agreed-changes';
import { OPEN } from '@plumbline/db/schema/revision';
import { days } from '@plumbline/domain/period/day';
import { dayOfInstant } from '../period/day-of-instant.ts';
import { lastOfRows } from './changing-agreed.ts';
import { isMadeHere, takenBackAction } from './take-back-agreed.ts';

/** What is asked of the history of one part. */
export type HistoryQuestion = {
  readonly measure: string;
  readonly revision: number;
  readonly zone: string;
};

/** How a part of what is agreed is read and told. */
export type ToldPart<T extends AgreedTable, Content> = {
  readonly table: T;
  readonly content: (row: AgreedRow<T>) => Content;
  /** In what order they hold: what sorts last holds last. */
  readonly order: (content: Content) => string;
  readonly from: (content: Content) => string;
  readonly words: (content: Content) => string;
  /** Where one that was not given up stands; `held` are all of those, in their order. */
  readonly state: (content: Content, held: readonly Content[]) => AgreedState;
  /** What became of one that ended, where that is always the same. */
  readonly ended?: AgreedState;
};

/** Everything that was ever agreed of a part, also what was given up, the latest first. */
export async function historyOf<T extends AgreedTable, Content>(
  db: Reader,
  { measure, revision, zone }: HistoryQuestion,
  part: ToldPart<T, Content>,
): Promise<AgreedHistory<Content>> {
  const rows = await agreedRows(db, { table: part.table, measure, revision });
  const ends = rows.flatMap(({ known_from, known_to }) =>
    known_to === OPEN ? [known_from] : [known_from, known_to],
  );
  const made = await madeRevisions(db, ends);
  const dayOf = (at: number) => days.label(dayOfInstant(made.get(at)?.committed_at ?? '', zone));
  const read = rows
    .map((row) => ({ row, content: part.content(row) }))
    .filter(({ row }) => !isShadow(row, rows, made));
  const held = read
    .filter(({ row }) => row.known_to === OPEN)
    .map(({ content }) => content)
    .toSorted((a, b) => (part.order(a) < part.order(b) ? -1 : 1));
  const entries = read.map(({ row, content }): AgreedEntry<Content> => {
    const isOpen = row.known_to === OPEN;
    return {
      content,
      state: isOpen ? part.state(content, held) : (part.ended ?? endedAs(row, made)),
      from: part.from(content),
      words: part.words(content),
      enteredOn: dayOf(firstEntered(row, rows, made)),
      endedOn: isOpen ? null : dayOf(row.known_to),
    };
  });
  const last = lastOfRows(rows);
  const action = made.get(last)?.action;
  return {
    // Of two for one and the same time, what was entered last stands first.
    entries: entries
      .toReversed()
      .toSorted((a, b) => byText(part.order(b.content), part.order(a.content))),
    undoable: isMadeHere(action) && action !== takenBackAction ? last : null,
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Row = AgreedRow<AgreedTable>;
type Made = ReadonlyMap<number, MadeRevision>;

/** What was put back and ends again was replaced before, and is once more. */
function endedAs({ known_from, known_to }: Row, made: Made): AgreedState {
  const isTakenBack = (at: number) => made.get(at)?.action === takenBackAction;
  return isTakenBack(known_to) && !isTakenBack(known_from) ? 'taken-back' : 'replaced';
}

/** Two rows of one and the same thing: it ended, and holds again since. */
function isSame(one: Row, other: Row): boolean {
  const { known_from: _, known_to: __, ...left } = one;
  const { known_from: ___, known_to: ____, ...right } = other;
  return JSON.stringify(left) === JSON.stringify(right);
}

/** A row that holds again since, as it was, is told once. */
function isShadow(row: Row, rows: readonly Row[], made: Made): boolean {
  return rows.some(
    (later) =>
      later.known_from >= row.known_to &&
      made.get(later.known_from)?.action === takenBackAction &&
      isSame(row, later),
  );
}

/** When something was agreed first, also where it was put back since. */
function firstEntered(row: Row, rows: readonly Row[], made: Made): number {
  if (made.get(row.known_from)?.action !== takenBackAction) return row.known_from;
  return rows.find((earlier) => isSame(earlier, row))?.known_from ?? row.known_from;
}
