import { useState } from 'react';
import { failureOf } from '../failure-words.ts';
import { type Fault, type FormTrouble, noTrouble } from './form-trouble.ts';
import { useChange } from './use-change.ts';

type Said = Readonly<{ message: string }>;

type Sending<Draft, Field extends string, Done extends Said> = Readonly<{
  faults: (draft: Draft) => readonly Fault<Field>[];
  change: (draft: Draft) => Promise<Done>;
  undo: (done: Done) => Promise<Said>;
  onDone: () => void;
}>;

/** Sends what a form holds once nothing is wrong with it, and says what went wrong. */
export function useSending<Draft, Field extends string, Done extends Said>({
  faults,
  change,
  undo,
  onDone,
}: Sending<Draft, Field, Done>) {
  const [trouble, setTrouble] = useState<FormTrouble<Field>>(noTrouble);
  const sending = useChange({ change, undo, onDone, faults: 'in-the-form' });
  const send = (draft: Draft) => {
    const attempt = trouble.attempt + 1;
    const found = faults(draft);
    setTrouble({ attempt, faults: found, refusal: null });
    if (found.length > 0) return;
    sending.mutate(draft, {
      onError: (error) => setTrouble({ attempt, faults: [], refusal: failureOf(error).message }),
    });
  };
  return { trouble, send, isSending: sending.isPending };
}
