import { describe, expect, it } from 'vitest';
import { evidenceFaults } from './evidence-draft.ts';

const draft = { title: 'Minutes', on: '2024-12-06', link: '', file: null, by: 'Ottoline' };
const today = '2025-01-15';

const textsOf = (change: Partial<Parameters<typeof evidenceFaults>[0]>) =>
  evidenceFaults({ ...draft, ...change }, today).map(({ text }) => text);

describe('an item of evidence before it is sent', () => {
  it('needs neither a link nor a file, and may have both', () => {
    expect(textsOf({})).toEqual([]);
    expect(textsOf({ link: 'https://example.org/a', file: { name: 'a.pdf', size: 9 } })).toEqual(
      [],
    );
  });

  it('names everything that is missing, in the order of the form', () => {
    expect(evidenceFaults({ ...draft, title: ' ', on: '', by: '' }, today)).toEqual([
      { field: 'title', text: 'Enter what shows that it is done' },
      { field: 'on', text: 'Enter the day it was done' },
      { field: 'by', text: 'Enter who adds it' },
    ]);
  });

  it('was done today or before', () => {
    expect(textsOf({ on: today })).toEqual([]);
    expect(textsOf({ on: '2025-01-16' })).toEqual([
      'The day it was done must be today or in the past',
    ]);
  });

  it('has a link that can be followed, or none', () => {
    for (const link of ['minutes', 'ftp://example.org', 'https://', 'javascript:alert(1)']) {
      expect(textsOf({ link }), link).toEqual(['Enter a link that begins with https://']);
    }
  });

  it('has a file that is not empty and not over 10 MB', () => {
    const file = (size: number) => ({ file: { name: 'a.pdf', size } });
    expect(textsOf(file(10 * 1_048_576))).toEqual([]);
    expect(textsOf(file(10 * 1_048_576 + 1))[0]).toMatch(/smaller than 10 MB/);
    expect(textsOf(file(0))).toEqual(['The selected file is empty']);
  });
});
