import { describe, expect, it } from 'vitest';
import { previewFixture as preview } from './import-fixture.ts';
import {
  confirmSentences,
  isWaiting,
  previewSentence,
  readingSentence,
  rowsOf,
  stateOf,
  takenSentence,
  undoSentences,
} from './import-words.ts';

const { counts } = preview;
if (counts === null) throw new Error('the fixture has counts');
const nothingNew = { ...counts, new: 0, changed: 0, waiting: 0, refused: 0 };

describe('a file before it is taken', () => {
  it('is told by what it would do, row by row', () => {
    expect(previewSentence(preview)).toBe(
      '1,024 rows read: 62 new, 3 changed, 955 the same, 2 refused and 2 that name an unknown team or officer.',
    );
  });

  it('does not speak of unknown names where there are none', () => {
    expect(previewSentence({ ...preview, counts: nothingNew })).toBe(
      '1,024 rows read: 0 new, 0 changed, 955 the same and 0 refused.',
    );
  });

  it('that is still being read says how far', () => {
    expect(previewSentence({ ...preview, counts: null })).toBe('1,024 rows read so far.');
  });

  it('that nobody seems to read any more says what to do', () => {
    expect(readingSentence({ isReaderSilent: true })).toMatch(/Cancel it, or it goes by itself/);
    expect(readingSentence({ isReaderSilent: false })).toMatch(/^Its preview will stand here/);
  });

  it('says what confirming does, what is left out and what will not count', () => {
    expect(confirmSentences(preview)).toEqual([
      '62 will be added and 3 will be changed.',
      '4 records will be left out.',
      '640 rows of the file count as audits; not counted: follow-ups (80).',
    ]);
  });

  it('that changes nothing says so', () => {
    const [first] = confirmSentences({ ...preview, counts: nothingNew });
    expect(first).toBe('Nothing will change: every row is held here already.');
  });

  it('withdraws only when it was asked to', () => {
    expect(confirmSentences({ ...preview, withdrawMissing: true })[0]).toBe(
      '62 will be added, 3 will be changed and 4 will be withdrawn.',
    );
  });
});

describe('an import that was taken', () => {
  it('is told by what it did', () => {
    expect(takenSentence(preview)).toBe('62 records added and 3 changed.');
    expect(takenSentence({ ...preview, withdrawMissing: true })).toBe(
      '62 records added, 3 changed and 4 withdrawn.',
    );
    expect(takenSentence({ ...preview, counts: nothingNew })).toBe(
      'Nothing changed: every row was held here already.',
    );
  });

  it('says before an undo what will change', () => {
    expect(undoSentences({ ...preview, withdrawMissing: true })).toEqual([
      '62 records that it added will go.',
      '3 records that it changed will be as before.',
      '4 records that it withdrew will come back.',
      'Other imports stay as they are, also later ones, and the file can be imported again.',
    ]);
  });

  it('that changed nothing changes nothing when it is undone', () => {
    expect(undoSentences({ ...preview, counts: nothingNew })[0]).toBe(
      'It changed no figures, so none will change.',
    );
  });
});

describe('words about imports', () => {
  it('only a file that is read or ready waits for somebody', () => {
    const states = ['reading', 'ready', 'confirmed', 'cancelled', 'undone'] as const;
    expect(states.map((state) => isWaiting({ state }))).toEqual([true, true, false, false, false]);
    expect(new Set(states.map((state) => stateOf({ state }).word)).size).toBe(states.length);
  });

  it('rows of a schedule are scheduled audits', () => {
    expect(rowsOf('schedule', 1)).toBe('1 scheduled audit');
    expect(rowsOf('audits', 2)).toBe('2 records');
  });
});
