import type { Source } from './import-words.ts';

/** The answer to a file that was sent. */
type UploadAnswer =
  | Readonly<{ kind: 'staged'; batch: number }>
  | Readonly<{ kind: 'failed'; message: string }>;

type Sending = Readonly<{
  source: Source;
  file: File;
  /** How much of the file has left, 0 to 1. */
  onSent: (part: number) => void;
  /** Aborting it stops the sending; nothing is kept. */
  stop: AbortSignal;
}>;

const lost =
  'The connection broke before the whole file had arrived. Nothing was kept: send it again.';

/** Sends a file as it is and says what came of it. Resolves to null when it was stopped. */
export function uploadFile({ source, file, onSent, stop }: Sending): Promise<UploadAnswer | null> {
  return new Promise((resolve) => {
    // Not fetch: it cannot tell how much of a body has left.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(readAnswer(request.responseText));
    request.onerror = () => resolve({ kind: 'failed', message: lost });
    request.onabort = () => resolve(null);
    stop.addEventListener('abort', () => request.abort());
    request.open('POST', `/imports/${source}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}

/** The answer as it came, or a plain failure for anything else. */
export function readAnswer(text: string): UploadAnswer {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) {
      if ('batch' in answer && typeof answer.batch === 'number') {
        return { kind: 'staged', batch: answer.batch };
      }
      if ('message' in answer && typeof answer.message === 'string') {
        return { kind: 'failed', message: answer.message };
      }
    }
  } catch {
    // Not our own answer: something between us and the server spoke.
  }
  return { kind: 'failed', message: 'The file could not be sent. Try again in a moment.' };
}

const megabyte = 1_048_576;
const mostMegabytes = 300;

/** What is wrong with a choice of file before it is sent, or null. */
export function fileFault(file: Pick<File, 'size'> | null, source: Source): string | null {
  if (file === null) {
    return source === 'audits' ? 'Select a file of audits' : 'Select a file with the schedule';
  }
  if (file.size === 0) return 'The selected file is empty';
  return file.size > mostMegabytes * megabyte
    ? `The selected file must be smaller than ${mostMegabytes} MB. Split it by date and send the parts one after the other`
    : null;
}
