import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { refreshFigures } from '#shell/refresh-figures.ts';
import type { Source } from './import-words.ts';
import { fileFault, uploadFile } from './upload-file.ts';

export type UploadState =
  | Readonly<{ phase: 'choosing' }>
  | Readonly<{ phase: 'sending'; part: number }>
  | Readonly<{ phase: 'failed'; message: string; attempt: number }>;

export type Upload = Readonly<{
  state: UploadState;
  source: Source;
  setSource: (source: Source) => void;
  file: File | null;
  setFile: (file: File | null) => void;
  send: () => Promise<void>;
  stop: () => void;
}>;

/** A file on its way to its preview. What was chosen stays chosen when it fails. */
export function useUpload(): Upload {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [source, setSource] = useState<Source>('audits');
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<UploadState>({ phase: 'choosing' });
  const attempt = useRef(0);
  const stopper = useRef<AbortController>(null);
  const fail = (message: string) =>
    setState({ phase: 'failed', message, attempt: attempt.current });
  const send = async () => {
    attempt.current += 1;
    const fault = fileFault(file, source);
    if (file === null || fault !== null) return fail(fault ?? '');
    stopper.current = new AbortController();
    setState({ phase: 'sending', part: 0 });
    const answer = await uploadFile({
      source,
      file,
      onSent: (part) => setState({ phase: 'sending', part }),
      stop: stopper.current.signal,
    });
    if (answer === null) return setState({ phase: 'choosing' });
    if (answer.kind === 'failed') return fail(answer.message);
    // The list of imports must know the new preview when it is gone back to.
    await refreshFigures(queryClient);
    await navigate({ to: '/data/imports/$batch', params: { batch: answer.batch } });
  };
  return { state, source, setSource, file, setFile, send, stop: () => stopper.current?.abort() };
}
