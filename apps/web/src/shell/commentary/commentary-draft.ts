import type { CommentaryView } from '@plumbline/contract/board/board-view';
import type { Fault } from '../forms/form-trouble.ts';
import { textFault } from '../forms/text-fault.ts';

/** What an owner says of a measure, as it is being written. */
export type CommentaryDraft = Readonly<{
  cause: string;
  action: string;
  /** A month; '' for none. */
  byWhen: string;
  who: string;
  ask: string;
  recommendation: string;
  decides: string;
}>;

export type CommentaryField = keyof CommentaryDraft;

/** The form as it opens: with what was said, or with nothing but the owner's post. */
export function openedDraft(said: CommentaryView | null, ownerRole: string): CommentaryDraft {
  return {
    cause: said?.cause ?? '',
    action: said?.action ?? '',
    byWhen: said?.byWhenMonth ?? '',
    who: said?.who ?? ownerRole,
    ask: said?.ask ?? '',
    recommendation: said?.recommendation ?? '',
    decides: said?.decides ?? '',
  };
}

/** What has to be put right before it can be sent, in the order of the form. */
export function commentaryFaults(draft: CommentaryDraft): readonly Fault<CommentaryField>[] {
  const { cause, action, who, ask, recommendation, decides } = draft;
  const asks = ask.trim() !== '';
  return [
    ...textFault('cause', cause, {
      kind: 'text',
      name: 'Why the figure is as it is',
      missing: 'Enter why the figure is as it is',
    }),
    ...textFault('action', action, {
      kind: 'text',
      name: 'What is being done',
      missing: 'Enter what is being done about it',
    }),
    ...textFault('who', who, { kind: 'line', name: 'Who says so', missing: 'Enter who says so' }),
    ...textFault('ask', ask, { kind: 'text', name: 'What is to be decided' }),
    ...textFault('recommendation', recommendation, { kind: 'text', name: 'What you recommend' }),
    ...textFault('decides', decides, {
      kind: 'line',
      name: 'Who decides',
      ...(asks ? { missing: 'Enter who decides it' } : {}),
    }),
    ...(!asks && recommendation.trim() !== ''
      ? ([
          { field: 'ask', text: 'Enter what is to be decided, or clear the recommendation' },
        ] as const)
      : []),
  ];
}
