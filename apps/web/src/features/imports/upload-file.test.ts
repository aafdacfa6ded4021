import { describe, expect, it } from 'vitest';
import { fileFault, readAnswer } from './upload-file.ts';

describe('a choice of file', () => {
  it('that is none asks for one, by what it should hold', () => {
    expect(fileFault(null, 'audits')).toBe('Select a file of audits');
    expect(fileFault(null, 'schedule')).toBe('Select a file with the schedule');
  });

  it('that is empty or too large is not sent', () => {
    expect(fileFault({ size: 0 }, 'audits')).toBe('The selected file is empty');
    expect(fileFault({ size: 301 * 1_048_576 }, 'audits')).toMatch(/smaller than 300 MB/);
    expect(fileFault({ size: 300 * 1_048_576 }, 'audits')).toBeNull();
  });
});

describe('the answer to a file', () => {
  it('is the number of its preview, or why there is none', () => {
    expect(readAnswer('{"kind":"staged","batch":24}')).toEqual({ kind: 'staged', batch: 24 });
    expect(readAnswer('{"kind":"failed","message":"A column is missing."}')).toEqual({
      kind: 'failed',
      message: 'A column is missing.',
    });
  });

  it('that is not ours is a plain failure', () => {
    for (const text of ['', '<html>', '[]', 'null', '{"batch":"24"}']) {
      expect(readAnswer(text)).toEqual({
        kind: 'failed',
        message: 'The file could not be sent. Try again in a moment.',
      });
    }
  });
});
