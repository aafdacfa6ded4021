import { describe, expect, it } from 'vitest';
import { previewFixture as preview } from './import-fixture.ts';
import {
  controlSentence,
  rangeFault,
  rangeSentence,
  readControlTotal,
  shownTab,
  verdictTabs,
} from './preview-view.ts';

const { counts } = preview;
if (counts === null) throw new Error('the fixture has counts');

describe('the tabs of a preview', () => {
  it('are the five counts, and unknown names where there are any', () => {
    expect(verdictTabs(preview).map(({ verdict }) => verdict)).toEqual([
      'new',
      'changed',
      'same',
      'refused',
      'waiting',
      'missing',
    ]);
    expect(verdictTabs({ counts: { ...counts, waiting: 0 } })).toHaveLength(5);
  });

  it('open with what asks for a look, the refused rows first', () => {
    expect(shownTab(undefined, preview)?.verdict).toBe('refused');
    expect(shownTab(undefined, { counts: { ...counts, refused: 0, waiting: 0 } })?.verdict).toBe(
      'changed',
    );
  });

  it('open with the one asked for, as long as it is there', () => {
    expect(shownTab('same', preview)?.verdict).toBe('same');
    expect(shownTab('waiting', { counts: { ...counts, waiting: 0 } })?.verdict).toBe('refused');
  });

  it('are none while the file is read', () => {
    expect(shownTab('new', { counts: null })).toBeNull();
  });
});

describe('the total of the source', () => {
  const said = (controlTotal: number | null) => controlSentence({ ...preview, controlTotal });

  it('agrees when it is the audits that count, and not when it is the rows read', () => {
    expect(said(640)).toBe(
      'The source says 640, and 640 would count here. They agree. 1,024 rows read.',
    );
    expect(said(1024)).toMatch(/They disagree: 384 fewer here/);
  });

  it('of a source without audits is compared with the rows that would be taken', () => {
    const schedule = { ...preview, countedInFile: null };
    const taken = counts.new + counts.changed + counts.same;
    expect(controlSentence({ ...schedule, controlTotal: taken })).toMatch(/They agree/);
  });

  it('is not made up where none was given', () => {
    expect(said(null)).toMatch(/^No total was given to compare with/);
  });

  it('as typed is a number with or without commas, nothing, or a fault in plain words', () => {
    expect(readControlTotal(' 1,024 ')).toEqual({ kind: 'total', total: 1024 });
    expect(readControlTotal('')).toEqual({ kind: 'total', total: null });
    expect(readControlTotal('about 40')).toEqual({
      kind: 'fault',
      message: 'Enter the number of audits, such as 1,024',
    });
  });
});

describe('the days a file covers', () => {
  it('are told in words, also that they are not known', () => {
    expect(rangeSentence(preview)).toBe('The file covers 1 April 2024 to 31 December 2024.');
    expect(rangeSentence({ ...preview, isRangeChosen: false })).toBe(
      'Its rows reach from 1 April 2024 to 31 December 2024.',
    );
    const year = { from: '2024-04-01', to: '2025-03-31' };
    expect(rangeSentence({ source: 'schedule', declared: year, isRangeChosen: false })).toBe(
      'By its financial years it covers 1 April 2024 to 31 March 2025.',
    );
    expect(rangeSentence({ ...preview, declared: null })).toBe(
      'The file does not say which days it covers.',
    );
  });

  it('need both ends in their order', () => {
    const day = '2024-12-01';
    expect(rangeFault({ from: '', to: day })?.end).toBe('from');
    expect(rangeFault({ from: day, to: '' })?.end).toBe('to');
    expect(rangeFault({ from: day, to: '2024-11-30' })).toEqual({
      end: 'to',
      message: 'The last day must be the same as or after the first day',
    });
    expect(rangeFault({ from: day, to: day })).toBeNull();
  });
});
