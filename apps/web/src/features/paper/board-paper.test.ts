import { describe, expect, it } from 'vitest';
import { boardPaper } from './board-paper.ts';
import type { Paper } from './paper.ts';
import { board } from './paper-fixture.ts';
import { paperText } from './paper-text.ts';

const tables = ({ blocks }: Paper) => blocks.flatMap((one) => (one.kind === 'table' ? [one] : []));

describe('the whole quarter as a paper', () => {
  const paper = boardPaper(board);
  const text = paperText(paper);

  it('begins with the service, the period and the sentence of the Board', () => {
    expect(paper.title).toBe('Exampleshire: Quarter 3, October to December 2024');
    expect(text).toMatch(
      /OCTOBER TO DECEMBER 2024\n\nOf 3 headline measures 1 is off plan\.\n\nSince/,
    );
  });

  it('says of each decision what is asked, what is recommended, who decides and why it is so', () => {
    for (const line of [
      '2.2.2b Audits in time',
      'Off plan: 71% of 90%.',
      '[Chart of Audits in time. 71% in December 2024.]',
      'Cause: Two officers left.',
      'Action: Two are being trained.',
      'By when: March 2025',
      'Who: Group Commander Protection',
      'To decide: Whether to hire.',
      'Recommended: Hire two.',
      'Who decides: Performance Monitoring Board',
    ]) {
      expect(text).toContain(`\n\n${line}\n\n`);
    }
  });

  it('has what was agreed, every headline measure, and what owners said of the others', () => {
    const [agreed, prevention, protection, people, said] = tables(paper);
    expect(agreed?.rows).toEqual([
      [
        'Train two officers.',
        'Audits in time',
        'Group Commander Protection',
        'end of January 2025',
        'Not done One left.',
      ],
    ]);
    expect(prevention?.rows[0]?.slice(0, 5)).toEqual([
      '1.1.1a Visits made',
      '96%',
      '90%',
      'On plan',
      '',
    ]);
    expect(protection?.rows[0]?.[4]).toBe('Getting worse. Will not reach it');
    expect(people?.rows[0]?.slice(1, 4)).toEqual(['no figure', 'none agreed', 'No status']);
    expect(people?.rows[0]?.[5]).toBe('No figure received from Head of People');
    expect(said?.rows).toEqual([
      [
        '1.1.1a Visits',
        'A good team.',
        'Two are being trained.',
        'none given',
        'Group Commander Protection',
      ],
    ]);
  });

  it('names each source once', () => {
    expect(text.match(/Source: /g)).toHaveLength(1);
  });

  it('says so where nothing needs a decision, and as known on which day where that is past', () => {
    const past = { day: '2024-10-15', label: '15 October 2024', restated: null };
    const quiet = paperText(boardPaper({ ...board, needsADecision: [], agreed: [], known: past }));
    expect(quiet).toContain('Nothing needs a decision');
    expect(quiet).toContain('As known on 15 October 2024.');
    expect(quiet).not.toContain('WHAT WE AGREED');
  });
});
