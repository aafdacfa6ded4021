import { describe, expect, it } from 'vitest';
import { auditColumns } from './source-columns.ts';
import { everyRowTrap } from './trap/row-traps.ts';
import type { TrapFile } from './trap/trap-file.ts';
import { trapFiles } from './trap-export.ts';

const files = trapFiles();
const named = (name: string) => files.find((file) => file.name === name) as TrapFile;
const text = (file: TrapFile) => String.fromCharCode(...file.bytes);
const firstBytes = (name: string) => [...named(name).bytes.slice(0, 3)];

/** The two readings of a file that can be read. */
function reading(file: TrapFile) {
  if (file.expect.kind === 'failed') throw new Error(`${file.name} is expected to fail`);
  return file.expect;
}

describe('trapFiles()', () => {
  it('gives the same bytes twice, under a name of its own each', () => {
    expect(trapFiles()).toEqual(files);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('has a file for every trap', () => {
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'encoding utf-16le.csv',
        'encoding utf-16be.csv',
        'encoding windows-1252.csv',
        'delimiter semicolon.csv',
        'delimiter tab.csv',
        'dates excel serial.csv',
        'headers by alias.csv',
        '30 February.csv',
        'future date.csv',
        'unknown outcome.csv',
        'id twice.csv',
        'blank outcome.csv',
        'follow-up.csv',
        'other activity.csv',
        'unknown team.csv',
        'unknown officer.csv',
        'missing column.csv',
        'no header.csv',
        'empty.csv',
        'cut off.csv',
      ]),
    );
  });

  it('expects of every row that it is refused or has one standing', () => {
    for (const file of files.filter(({ expect }) => expect.kind === 'read')) {
      const { rows, refused, accepted, standings } = reading(file);
      expect(refused.length + accepted.length).toBe(rows);
      expect(Object.values(standings).reduce((sum, count) => sum + count, 0)).toBe(accepted.length);
    }
  });

  it('says words for every refusal and every failure', () => {
    for (const { expect: expected } of files) {
      const words =
        expected.kind === 'failed' ? expected.says : expected.refused.map(({ says }) => says);
      expect(words.every((word) => word.length > 2)).toBe(true);
      expect(expected.kind === 'read' || words.length > 0).toBe(true);
    }
  });
});

describe('the bytes of the traps', () => {
  it('begin with the mark of their encoding', () => {
    expect(firstBytes('encoding utf-8-bom.csv')).toEqual([0xef, 0xbb, 0xbf]);
    expect(firstBytes('encoding utf-16le.csv')).toEqual([0xff, 0xfe, 0x61]);
    expect(firstBytes('encoding utf-16be.csv')).toEqual([0xfe, 0xff, 0x00]);
    expect(firstBytes('encoding windows-1252.csv')).toEqual([0x61, 0x75, 0x64]);
  });

  it('have dates in the form of their name', () => {
    expect(text(named('dates day first with time.csv'))).toContain(',31/10/2024 16:05,');
    expect(text(named('dates excel serial.csv'))).toContain(',45596,');
    expect(text(named('dates iso with time.csv'))).toContain(',2024-10-31T09:30:00,');
  });

  it('report a refusal below a line break in a cell on its own line of the file', () => {
    const file = named('delimiter comma.csv');
    const lines = text(file).split(/\r?\n/);
    const [refusal] = reading(file).refused;
    expect(lines[(refusal?.line ?? 0) - 1]).toContain('2024-11-31');
  });

  it('report refusals below title lines under the header of the file', () => {
    const file = named('headers by alias.csv');
    expect(text(file).split('\n')[2]).toContain('DATE AUDIT COMPLETED');
    expect(text(file).split('\n')[2]).not.toContain('date_completed');
  });

  it('stop where they say: no header, a column less, in the middle of a row', () => {
    expect(text(named('no header.csv'))).not.toContain('audit_id');
    expect(text(named('missing column.csv')).split('\n')[0]?.split(',')).toHaveLength(
      auditColumns.length - 1,
    );
    expect(text(named('cut off.csv')).endsWith('\n')).toBe(false);
    expect(named('empty.csv').bytes).toHaveLength(0);
  });
});

describe('everyRowTrap()', () => {
  it('holds every row trap at once and knows what must come of each', () => {
    const { rows, refused, standings, awaiting, repeatedIds } = reading(everyRowTrap());
    expect({ rows, refused: refused.length, standings, awaiting, repeatedIds }).toEqual({
      rows: 22,
      refused: 7,
      standings: { counted: 12, 'follow-up': 1, 'other-activity': 1, 'not-completed': 1 },
      awaiting: 2,
      repeatedIds: ['TRAP-41'],
    });
  });
});
