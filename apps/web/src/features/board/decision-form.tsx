import type { BoardView, DecisionCard } from '@plumbline/contract/board/board-view';
import { DateField } from '@plumbline/ui/date-field';
import { SelectField } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { monthOptions } from '#shell/forms/month-options.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { useSending } from '#shell/forms/use-sending.ts';
import { serviceQuery } from '#shell/page-queries.ts';
import { type DecisionDraft, type DecisionField, decisionFaults } from './decision-draft.ts';

type DecisionFormProps = Readonly<{
  card: DecisionCard;
  board: Pick<BoardView, 'lastMonth' | 'period'>;
  onClose: () => void;
}>;

/** Records what the board decided about a measure. */
export function DecisionForm({ card, board, onClose }: DecisionFormProps) {
  const { measure, ask, recommendation, decides } = card;
  const id = `decide-${measure.measure}`;
  const [draft, setDraft] = useState<DecisionDraft>({
    decision: '',
    ownerRole: measure.ownerRole,
    due: '',
    decidedBy: decides,
    decidedOn: '',
  });
  const { trouble, send, isSending } = useDeciding({ card, board, onClose });
  const field = (name: DecisionField) => ({
    id: `${id}-${name}`,
    error: faultOf(trouble, name),
    value: draft[name],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <PageForm
      title={`Record the decision about ${measure.shortName}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Record it', busyText: isSending ? 'Recording it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <TextAreaField
        id={`${id}-decision`}
        error={faultOf(trouble, 'decision')}
        value={draft.decision}
        onText={(decision) => setDraft({ ...draft, decision })}
        label="What was decided"
        hint={recommendation === null ? ask : `${ask} Recommended: ${recommendation}`}
      />
      <TextField {...field('ownerRole')} label="Who sees to it" />
      <SelectField
        {...field('due')}
        label="By the end of"
        options={monthOptions(board.lastMonth, 'Select a month')}
      />
      <TextField {...field('decidedBy')} label="Who decided" />
      <DateField {...field('decidedOn')} label="The day of the meeting" />
    </PageForm>
  );
}

function useDeciding({ card: { measure }, board, onClose }: DecisionFormProps) {
  const { data: service } = useQuery(serviceQuery());
  return useSending({
    faults: (draft: DecisionDraft) => decisionFaults(draft, service?.today),
    change: ({ decision, ownerRole, decidedBy, ...days }: DecisionDraft) =>
      client.board.decide.mutate({
        measure: measure.measure,
        period: board.lastMonth,
        decision: decision.trim(),
        ownerRole: ownerRole.trim(),
        decidedBy: decidedBy.trim(),
        ...days,
      }),
    undo: ({ id, revision }) => client.board.undoDecision.mutate({ id, revision }),
    onDone: onClose,
  });
}
