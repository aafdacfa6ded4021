import type { DecisionView } from '@plumbline/contract/board/board-view';
import { SelectField } from '@plumbline/ui/select-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { useSending } from '#shell/forms/use-sending.ts';
import { type SettleDraft, settleChoices, settleFaults, settleWord } from './settle-draft.ts';

type SettleFormProps = Readonly<{ decision: DecisionView; onClose: () => void }>;

/** Says what became of a decision. */
export function SettleForm({ decision, onClose }: SettleFormProps) {
  const id = `settle-${decision.id}`;
  const [draft, setDraft] = useState<SettleDraft>({ word: null, note: '' });
  const { trouble, send, isSending } = useSending({
    faults: settleFaults,
    change: ({ word, note }: SettleDraft) =>
      word === null
        ? Promise.reject(new Error('A decision that ended has ended somehow.'))
        : client.board.settle.mutate({ id: decision.id, word, note: note.trim() }),
    undo: (done) => client.board.undoDecision.mutate({ id: decision.id, revision: done.revision }),
    onDone: onClose,
  });
  return (
    <PageForm
      title={`What became of it: ${decision.name}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Record it', busyText: isSending ? 'Recording it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <p>{decision.decision}</p>
      <SelectField
        id={`${id}-word`}
        label="How it ended"
        error={faultOf(trouble, 'word')}
        value={draft.word ?? ''}
        options={settleChoices}
        onChange={({ target }) => setDraft({ ...draft, word: settleWord(target.value) })}
      />
      <TextAreaField
        id={`${id}-note`}
        label="What became of it"
        hint="In a sentence that the next meeting can read"
        error={faultOf(trouble, 'note')}
        value={draft.note}
        onText={(note) => setDraft({ ...draft, note })}
      />
    </PageForm>
  );
}
