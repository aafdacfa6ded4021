import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { failureOf } from '#shell/failure-words.ts';

type Decision<Variables> = Readonly<{
  error: unknown;
  /** What was last decided, whether or not it arrived. */
  variables: Variables | undefined;
  mutate: (variables: Variables) => void;
}>;

/** Why a decision was not kept, and the same decision once more where the server did not answer. */
export function DecisionFault<Variables>({ decide }: Readonly<{ decide: Decision<Variables> }>) {
  const { error, variables, mutate } = decide;
  if (error === null) return null;
  const { kind, title, message } = failureOf(error);
  const isRefused = kind === 'refused';
  return (
    <Notice tone="warning" title={isRefused ? 'That was not kept' : title} announce="status">
      <p>{message}</p>
      {isRefused || variables === undefined ? null : (
        <p>
          <Button tone="secondary" onClick={() => mutate(variables)}>
            Try again
          </Button>
        </p>
      )}
    </Notice>
  );
}
