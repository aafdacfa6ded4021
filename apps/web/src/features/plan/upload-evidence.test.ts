import { expect, it } from 'vitest';
import { readEvidenceAnswer } from './upload-evidence.ts';

it('an answer is the id of the file that is kept, or why none is', () => {
  expect(readEvidenceAnswer('{"kind":"kept","file":"ab12","name":"a.pdf"}')).toEqual({
    kind: 'kept',
    file: 'ab12',
  });
  expect(readEvidenceAnswer('{"kind":"failed","message":"a.exe is not kept."}')).toEqual({
    kind: 'failed',
    message: 'a.exe is not kept.',
  });
});

it('an answer of somebody else is a plain failure', () => {
  for (const text of ['<html>502</html>', '', 'null', '{"file":7}']) {
    expect(readEvidenceAnswer(text), text).toMatchObject({
      kind: 'failed',
      message: 'The file could not be sent. Try again in a moment.',
    });
  }
});
