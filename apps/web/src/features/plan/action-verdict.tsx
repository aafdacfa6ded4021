import type { ActionLine, ActionView } from '@plumbline/contract/plan/plan-view';
import type { FlagKind } from '@plumbline/domain/plan/flags';
import { Notice } from '@plumbline/ui/notice';
import type { ReactNode } from 'react';
import type { PlanPlace } from '#shell/plan-search.ts';
import { StatedTag } from '#shell/stated-tag.tsx';
import { Owner } from './action-table.tsx';
import styles from './action-verdict.module.css';
import { OpenForm } from './open-form.tsx';
import { disagreementSentence, disagreementWords, flagTitles, statedNote } from './plan-words.ts';
import { HintTag, Overdue } from './tag.tsx';

type ActionVerdictProps = Readonly<{ view: ActionView; search: PlanPlace }>;

/** What is stated of an action beside what the figures say, who leads it and when it is due. */
export function ActionVerdict({ view, search }: ActionVerdictProps) {
  const { action } = view;
  const { stated, hint, owner, startLabel, deadlineLabel, overdue } = action;
  return (
    <div className={styles.verdict}>
      <dl className={styles.facts}>
        <Fact name="Stated">
          <StatedTag stated={stated} /> {statedNote(stated)}, by {stated.by}
        </Fact>
        <Fact name="The figures say">
          <HintTag hint={hint} /> {hint.reason}
        </Fact>
        <Fact name="Lead">
          <Owner owner={owner} />
          {owner.deputy === null ? null : <p className={styles.deputy}>Deputy: {owner.deputy}</p>}
        </Fact>
        <Fact name="Runs">
          {startLabel} to the {deadlineLabel} <Overdue words={overdue} />
        </Fact>
        <OtherFlags action={action} />
      </dl>
      <Disagreement action={action} />
      {view.known.day === null ? (
        <OpenForm of="progress" view={view} search={search}>
          State progress
        </OpenForm>
      ) : null}
    </div>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type OfAction = Readonly<{ action: ActionLine }>;

/** Spelled out, and asked about: a difference may have its good reason. */
function Disagreement({ action }: OfAction) {
  const sentence = disagreementSentence(action);
  if (sentence === null) return null;
  return (
    <Notice tone="warning" title={disagreementWords(action.hint)} announce="none">
      <p>{sentence}</p>
    </Notice>
  );
}

/** What the facts above have said already. */
const saidAbove: readonly FlagKind[] = ['overdue', 'on-track-but-off', 'no-owner'];

function OtherFlags({ action: { flags } }: OfAction) {
  const others = flags.filter(({ kind }) => !saidAbove.includes(kind));
  return others.map(({ kind, reason }) => (
    <Fact key={kind} name="To look at">
      <strong>{flagTitles[kind]}.</strong> {reason}
    </Fact>
  ));
}
