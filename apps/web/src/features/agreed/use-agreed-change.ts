import type {
  AgreedChange,
  AgreedPart,
  MeasureAgreed,
} from '@plumbline/contract/measure/measure-agreed';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '#shell/api.ts';
import { failureOf } from '#shell/failure-words.ts';
import { type Fault, type FormTrouble, noTrouble } from '#shell/forms/form-trouble.ts';
import { useChange } from '#shell/forms/use-change.ts';
import { measureAgreedQuery } from './agreed-query.ts';

/** A form that changes one part of what is agreed. */
type AgreedForm<Draft, Field extends string> = Readonly<{
  view: MeasureAgreed;
  part: AgreedPart;
  /** What has to be put right before it can be sent, in the order of the form. */
  faults: (draft: Draft) => readonly Fault<Field>[];
  change: (draft: Draft, revision: number) => Promise<AgreedChange>;
  /** The way back from the change; by its revision unless told. */
  undo?: ((draft: Draft) => Promise<AgreedChange>) | undefined;
  onClose: () => void;
}>;

/** Sends a change over what its writer has seen, and says what went wrong. */
export function useAgreedChange<Draft, Field extends string>(form: AgreedForm<Draft, Field>) {
  const { view, part, faults, change, undo, onClose } = form;
  const queries = useQueryClient();
  const [trouble, setTrouble] = useState<FormTrouble<Field>>(noTrouble);
  // What comes in while the form is open is not yet seen: the server says so before it is lost.
  const [seen, setSeen] = useState(view.revision);
  const sent = useRef<Draft | null>(null);
  const { measure } = view;
  const changing = useChange({
    change: (draft: Draft) => change(draft, seen),
    undo: ({ id }) =>
      undo !== undefined && sent.current !== null
        ? undo(sent.current)
        : client.measures.takeBackAgreed.mutate({ measure, part, revision: Number(id) }),
    onDone: onClose,
    faults: 'in-the-form',
  });
  const send = (draft: Draft) => {
    const attempt = trouble.attempt + 1;
    const found = faults(draft);
    setTrouble({ attempt, faults: found, refusal: null });
    if (found.length > 0) return;
    sent.current = draft;
    changing.mutate(draft, {
      onError: (error) => {
        setTrouble({ attempt, faults: [], refusal: failureOf(error).message });
        const now = queries.getQueryData(measureAgreedQuery(measure, {}).queryKey);
        setSeen(now?.revision ?? seen);
      },
    });
  };
  return { trouble, send, isSending: changing.isPending };
}
