import type { Reader } from '@plumbline/db/database';
import { evidenceItems } from '@plumbline/db/queries/evidence-items';
import { storedPlans } from '@plumbline/db/queries/plans';
import { progressEvents } from '@plumbline/db/queries/progress-events';
import { type Day, toDay } from '@plumbline/domain/period/day';
import type { Plan } from '@plumbline/domain/plan/plan';
import { colourOf, type ProgressEvent, progressLabels } from '@plumbline/domain/plan/progress';

/** One statement of progress as it is kept. */
export type Statement = ProgressEvent & {
  readonly plan: string;
  /** What the figures said when it was stated, where the two differed. */
  readonly figures: string | null;
};

/** An item of evidence as it is kept. */
export type EvidenceItem = {
  readonly id: string;
  readonly plan: string;
  /** The success measure that it is for. */
  readonly item: string;
  readonly title: string;
  /** The day of what it shows. */
  readonly on: Day;
  readonly link: string | null;
  readonly file: { readonly id: string; readonly name: string; readonly size: number } | null;
  readonly by: string;
  readonly addedOn: Day;
};

/** What a statement holds beside its key. */
export type StatementContent = Pick<Statement, 'word' | 'why' | 'by' | 'figures'>;

/** What an item of evidence holds beside its key and its file. */
export type EvidenceContent = Pick<EvidenceItem, 'title' | 'on' | 'link' | 'by' | 'addedOn'>;

/** Every plan as known at a revision, the one that was loaded first at the head. */
export async function readPlans(db: Reader, revision: number): Promise<readonly Plan[]> {
  return (await storedPlans(db, revision)).map(({ content }) => JSON.parse(content) as Plan);
}

/** Every statement of every plan as known at a revision, in the order they were made. */
export async function readStatements(db: Reader, revision: number): Promise<readonly Statement[]> {
  const rows = await progressEvents(db, revision);
  return rows.map(({ id, plan, action, said_on, content }) => {
    const { word, ...rest } = JSON.parse(content) as StatementContent;
    const [label, colour] = [progressLabels[word], colourOf[word]];
    return { id, plan, action, word, label, colour, on: toDay(said_on), ...rest };
  });
}

/** Every item of evidence of every plan as known at a revision, in the order they were added. */
export async function readEvidence(db: Reader, revision: number): Promise<readonly EvidenceItem[]> {
  const rows = await evidenceItems(db, revision);
  return rows.map(({ id, plan, item, content, file, name, size }) => ({
    id,
    plan,
    item,
    ...(JSON.parse(content) as EvidenceContent),
    file: file === null ? null : { id: file, name: name ?? 'file', size: size ?? 0 },
  }));
}
