/** The answer to a file of evidence that was sent. */
type EvidenceAnswer =
  | Readonly<{ kind: 'kept'; file: string }>
  | Readonly<{ kind: 'failed'; message: string }>;

const lost: EvidenceAnswer = {
  kind: 'failed',
  message: 'The connection broke before the whole file had arrived. Send it again.',
};

const notSent: EvidenceAnswer = {
  kind: 'failed',
  message: 'The file could not be sent. Try again in a moment.',
};

/** Sends a file as it is. It is kept once an item of evidence names it. */
export async function uploadEvidence(file: File): Promise<EvidenceAnswer> {
  try {
    const response = await fetch(`/evidence?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    return readEvidenceAnswer(await response.text());
  } catch {
    return lost;
  }
}

/** The answer as it came, or a plain failure for anything else. */
export function readEvidenceAnswer(text: string): EvidenceAnswer {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) {
      if ('file' in answer && typeof answer.file === 'string') {
        return { kind: 'kept', file: answer.file };
      }
      if ('message' in answer && typeof answer.message === 'string') {
        return { kind: 'failed', message: answer.message };
      }
    }
  } catch {
    // Not our own answer: something between us and the server spoke.
  }
  return notSent;
}
