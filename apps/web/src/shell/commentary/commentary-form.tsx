import type { CommentaryView } from '@plumbline/contract/board/board-view';
import { SelectField } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '../api.ts';
import { faultOf } from '../forms/form-trouble.ts';
import { monthOptions } from '../forms/month-options.ts';
import { PageForm } from '../forms/page-form.tsx';
import { TextAreaField } from '../forms/text-area-field.tsx';
import { useSending } from '../forms/use-sending.ts';
import {
  type CommentaryDraft,
  type CommentaryField,
  commentaryFaults,
  openedDraft,
} from './commentary-draft.ts';

/** The measure that something is said of. */
export type Explained = Readonly<{
  measure: string;
  shortName: string;
  ownerRole: string;
  commentary: CommentaryView | null;
}>;

/** The period that it is said of: its last month, and its name. */
export type ExplainedPeriod = Readonly<{ month: string; label: string }>;

type CommentaryFormProps = Readonly<{
  of: Explained;
  period: ExplainedPeriod;
  /** What the page had seen: what was said since is not written over. */
  revision: number;
  onClose: () => void;
}>;

/** What the owner of a measure says of it: why, what is done, and what the board is to decide. */
export function CommentaryForm({ of, period, revision, onClose }: CommentaryFormProps) {
  const { measure, shortName, ownerRole, commentary } = of;
  const id = `said-${measure}`;
  const [draft, setDraft] = useState(() => openedDraft(commentary, ownerRole));
  const { trouble, send, isSending } = useGiving({ of, period, revision, onClose });
  const words = (field: CommentaryField) => ({
    id: `${id}-${field}`,
    error: faultOf(trouble, field),
    value: draft[field],
  });
  const area = (field: CommentaryField) => ({
    ...words(field),
    onText: (text: string) => setDraft({ ...draft, [field]: text }),
  });
  const line = (field: CommentaryField) => ({
    ...words(field),
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [field]: event.target.value }),
  });
  return (
    <PageForm
      title={`Explain ${measure} ${shortName}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Record it', busyText: isSending ? 'Recording it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <TextAreaField
        {...area('cause')}
        label="Why the figure is as it is"
        hint={`For ${period.label}. One or two sentences that a member can follow.`}
      />
      <TextAreaField
        {...area('action')}
        label="What is being done about it"
        hint="Who does what, and what it will change"
      />
      <SelectField
        {...line('byWhen')}
        label="By when (optional)"
        options={monthOptions(period.month, 'No month')}
      />
      <TextField {...line('who')} label="Who says so" hint="The post that owns it" />
      <TextAreaField
        {...area('ask')}
        label="What the board is to decide (optional)"
        hint="A question that can be answered at the meeting"
      />
      <TextAreaField
        {...area('recommendation')}
        label="What you recommend (optional)"
        hint="The answer that you would give"
      />
      <TextField {...line('decides')} label="Who decides (optional)" hint="A board or a post" />
    </PageForm>
  );
}

function useGiving({ of: { measure }, period: { month }, revision, onClose }: CommentaryFormProps) {
  return useSending({
    faults: commentaryFaults,
    change: (draft: CommentaryDraft) => {
      const { cause, action, who } = draft;
      const given = (text: string) => text.trim() || undefined;
      return client.board.giveCommentary.mutate({
        measure,
        period: month,
        cause: cause.trim(),
        action: action.trim(),
        who: who.trim(),
        byWhen: given(draft.byWhen),
        ask: given(draft.ask),
        recommendation: given(draft.recommendation),
        decides: given(draft.decides),
        revision,
      });
    },
    undo: (done) =>
      client.board.undoCommentary.mutate({ measure, period: month, revision: done.revision }),
    onDone: onClose,
  });
}
