import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { DateField } from '@plumbline/ui/date-field';
import { FileField } from '@plumbline/ui/file-field';
import { TextField } from '@plumbline/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '#shell/api.ts';
import { failureOf } from '#shell/failure-words.ts';
import { type FormTrouble, faultOf, noTrouble } from '#shell/forms/form-trouble.ts';
import { lastName, rememberName } from '#shell/forms/last-name.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { useChange } from '#shell/forms/use-change.ts';
import { serviceQuery } from '#shell/page-queries.ts';
import { type EvidenceDraft, evidenceFaults } from './evidence-draft.ts';
import { uploadEvidence } from './upload-evidence.ts';

/** An item of evidence with the file itself, to be sent. */
type Written = Omit<EvidenceDraft, 'file'> & Readonly<{ file: File | null }>;

type EvidenceFormProps = Readonly<{
  view: ActionView;
  /** The success measure that it is evidence for. */
  asked: Readonly<{ item: string; title: string }>;
  onClose: () => void;
}>;

const kinds = '.pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.txt,.csv,.msg,.eml';

/** Adds something that shows that a success measure is met. */
export function EvidenceForm({ view, asked, onClose }: EvidenceFormProps) {
  const { item, title } = asked;
  const id = `evidence-${item}`;
  const [draft, setDraft] = useState<Written>({
    title: '',
    on: '',
    link: '',
    file: null,
    by: lastName(),
  });
  const { trouble, send, isSending } = useAdding({ view, asked, onClose });
  const text = (field: 'title' | 'on' | 'link' | 'by') => ({
    id: `${id}-${field}`,
    error: faultOf(trouble, field),
    value: draft[field],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [field]: event.target.value }),
  });
  return (
    <PageForm
      title={`Add evidence for ${item}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Add it', busyText: isSending ? 'Adding it' : undefined }}
      onSubmit={() => void send(draft)}
      onClose={onClose}
    >
      <TextField
        {...text('title')}
        label="What shows that it is done"
        hint={`Such as the minutes of a meeting. It is evidence for: ${title}`}
      />
      <DateField
        {...text('on')}
        label="The day it was done"
        hint="Not the day on which you add it"
      />
      <TextField
        {...text('link')}
        label="Link (optional)"
        hint="Where it can be read, such as https://example.org/minutes"
      />
      <FileField
        id={`${id}-file`}
        label="File (optional)"
        hint="A document, table, picture or message of up to 10 MB"
        accept={kinds}
        error={faultOf(trouble, 'file')}
        onFile={(file) => setDraft({ ...draft, file })}
      />
      <TextField {...text('by')} label="Who adds it" autoComplete="name" />
    </PageForm>
  );
}

/** Sends the file where there is one, then the item that names it, and says what went wrong. */
function useAdding({ view, asked, onClose }: EvidenceFormProps) {
  const { data: service } = useQuery(serviceQuery());
  const [trouble, setTrouble] = useState<FormTrouble<keyof EvidenceDraft>>(noTrouble);
  const attempt = useRef(0);
  const adding = useChange({
    change: async ({ title, on, link, file, by }: Written) => {
      const kept = file === null ? undefined : await keptFile(file);
      return client.plan.addEvidence.mutate({
        plan: view.plan.id,
        item: asked.item,
        title: title.trim(),
        on,
        link: link.trim() || undefined,
        file: kept,
        by: by.trim(),
      });
    },
    undo: ({ id }) => client.plan.withdrawEvidence.mutate({ id }),
    onDone: onClose,
    faults: 'in-the-form',
  });
  const send = (draft: Written) => {
    attempt.current += 1;
    const tried = { attempt: attempt.current, refusal: null };
    const faults = evidenceFaults(draft, service?.today);
    setTrouble({ ...tried, faults });
    if (faults.length > 0) return;
    rememberName(draft.by);
    adding.mutate(draft, {
      onError: (error) =>
        setTrouble(
          error instanceof FileNotKept
            ? { ...tried, faults: [{ field: 'file', text: error.message }] }
            : { ...tried, faults: [], refusal: failureOf(error).message },
        ),
    });
  };
  return { trouble, send, isSending: adding.isPending };
}

/** A file that did not arrive or is of a kind that is not kept. */
class FileNotKept extends Error {}

async function keptFile(file: File): Promise<string> {
  const answer = await uploadEvidence(file);
  if (answer.kind === 'failed') throw new FileNotKept(answer.message);
  return answer.file;
}
