import { Notice } from '@plumbline/ui/notice';
import { failureOf } from '#shell/failure-words.ts';

type DecisionFaultProps = Readonly<{ decide: { readonly error: unknown } }>;

/** Why a decision was not kept: what was typed still stands, to be sent once more. */
export function DecisionFault({ decide: { error } }: DecisionFaultProps) {
  if (error === null) return null;
  const { kind, title, message } = failureOf(error);
  return (
    <Notice
      tone="warning"
      title={kind === 'refused' ? 'That was not kept' : title}
      announce="status"
    >
      <p>{message}</p>
    </Notice>
  );
}
