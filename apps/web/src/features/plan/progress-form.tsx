import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { Notice } from '@plumbline/ui/notice';
import { TextField } from '@plumbline/ui/text-field';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { failureOf } from '#shell/failure-words.ts';
import { type FormTrouble, faultOf, noTrouble } from '#shell/forms/form-trouble.ts';
import { lastName, rememberName } from '#shell/forms/last-name.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { useChange } from '#shell/forms/use-change.ts';
import { planItemQuery } from '#shell/page-queries.ts';
import type { PlanPlace } from '#shell/plan-search.ts';
import { ProgressChoice } from './progress-choice.tsx';
import { differsWords, type ProgressDraft, progressFaults } from './progress-draft.ts';

type ProgressFormProps = Readonly<{ view: ActionView; search: PlanPlace; onClose: () => void }>;

const id = 'progress';

/** States how an action stands: the word, why, and who says so. */
export function ProgressForm({ view, search, onClose }: ProgressFormProps) {
  const { action } = view;
  const [draft, setDraft] = useState<ProgressDraft>({ word: null, why: '', by: lastName() });
  const { trouble, send, isSending } = useStating({ view, search, onClose });
  const differs = differsWords(draft.word, action.hint);
  return (
    <PageForm
      title={`State progress of ${action.ref}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'State it', busyText: isSending ? 'Stating it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <ProgressChoice
        id={`${id}-word`}
        chosen={draft.word}
        error={faultOf(trouble, 'word')}
        onChoose={(word) => setDraft({ ...draft, word })}
      />
      {differs === null ? null : (
        <Notice tone="warning" title="The figures say otherwise" announce="status">
          <p>{differs}</p>
        </Notice>
      )}
      <TextAreaField
        id={`${id}-why`}
        label="Why"
        hint="What was done, what is in the way, and what comes next"
        error={faultOf(trouble, 'why')}
        value={draft.why}
        onText={(why) => setDraft({ ...draft, why })}
      />
      <TextField
        id={`${id}-by`}
        label="Who states it"
        autoComplete="name"
        error={faultOf(trouble, 'by')}
        value={draft.by}
        onChange={(event) => setDraft({ ...draft, by: event.target.value })}
      />
    </PageForm>
  );
}

/** Sends a statement over what its writer has seen, and says what went wrong. */
function useStating({ view, search, onClose }: ProgressFormProps) {
  const queries = useQueryClient();
  const [trouble, setTrouble] = useState<FormTrouble<'word' | 'why' | 'by'>>(noTrouble);
  // What comes in while the form is open is not yet seen: the server says so before it is lost.
  const [seen, setSeen] = useState(view.revision);
  const { plan, action } = view;
  const stating = useChange({
    change: ({ word, why, by }: ProgressDraft) =>
      client.plan.stateProgress.mutate({
        plan: plan.id,
        action: action.ref,
        word: word ?? action.stated.word,
        why: why.trim(),
        by: by.trim(),
        revision: seen,
      }),
    undo: ({ id: event }) => client.plan.takeBackProgress.mutate({ id: event }),
    onDone: onClose,
    faults: 'in-the-form',
  });
  const send = (draft: ProgressDraft) => {
    const attempt = trouble.attempt + 1;
    const faults = progressFaults(draft, action.hint);
    setTrouble({ attempt, faults, refusal: null });
    if (faults.length > 0) return;
    rememberName(draft.by);
    stating.mutate(draft, {
      onError: (error) => {
        setTrouble({ attempt, faults: [], refusal: failureOf(error).message });
        const now = queries.getQueryData(planItemQuery(action.ref, search).queryKey);
        setSeen(now?.revision ?? seen);
      },
    });
  };
  return { trouble, send, isSending: stating.isPending };
}
