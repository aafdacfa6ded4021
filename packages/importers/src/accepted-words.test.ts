import { readFileSync } from 'node:fs';
import { auditLayout } from '@plumbline/contract/source/audit-layout';
import { scheduleLayout } from '@plumbline/contract/source/schedule-layout';
import { describe, expect, it } from 'vitest';

const guide = readFileSync(
  new URL('../../../docs/guides/accepted-words.md', import.meta.url),
  'utf8',
);
// The formatter fills cells up with spaces, so that columns stand in line.
const lines = guide.split('\n').map((line) => line.replaceAll(/ +/g, ' '));

function rowOf(name: string, words: readonly string[]): string {
  return `| ${name} | ${words.join(', ')} |`;
}

describe('the guide to the words of an export', () => {
  it.each([auditLayout, scheduleLayout])(
    'names every column of $title, and what it may be called',
    ({ columns }) => {
      for (const { label, aliases, required } of columns) {
        expect(lines).toContain(`${rowOf(label, aliases)} ${required ? 'yes ' : ''}|`);
      }
    },
  );

  it('names every code of an audit, and the words that are read as it', () => {
    for (const { codes = {} } of auditLayout.columns) {
      for (const [code, words] of Object.entries(codes))
        expect(lines).toContain(rowOf(code, words));
    }
  });

  it('names every word that is read as an empty outcome', () => {
    const outcome = auditLayout.columns.find(({ field }) => field === 'outcome');
    for (const word of outcome?.blanks ?? ['none found']) expect(guide).toContain(word);
  });
});
