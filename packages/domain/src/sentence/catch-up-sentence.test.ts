import { describe, expect, test } from 'vitest';
import { catchUp } from '../forecast/catch-up.ts';
import { catchUpOpening, catchUpSentence } from './catch-up-sentence.ts';

const facts = { done: 706, target: 1000, weeksLeft: 10.9, perCount: 1.4, drift: 0.02 };
const planned = { officers: 12.5, perWeek: 2, leave: 1 };

function tell(more: Partial<typeof planned> = {}, changed: Partial<typeof facts> = {}): string {
  const [plan, now] = [
    { ...planned, ...more },
    { ...facts, ...changed },
  ];
  return catchUpSentence({ ...now, plan, result: catchUp(now, plan), ends: '31 March 2025' });
}

describe('catchUpSentence', () => {
  test('a plan that falls short says what would make the target likely', () => {
    expect(tell()).toBe(
      'With 12.5 officers doing 2 audits a week each and taking 1 week of leave each, about 248 more audits would be done by 31 March 2025, and the year would be likely to end with 929 to 978 audits. Reaching 1,000 is very unlikely; to make it likely (a chance of 80%) would take 2.53 audits a week each.',
    );
  });

  test('the pace it asks for, tried, has that chance and asks for no more', () => {
    expect(tell({ perWeek: 2.53 })).toMatch(/There is a chance of 8[01]% of reaching 1,000\.$/);
    expect(tell({ perWeek: 2.52 })).toContain('to make it likely');
  });

  test('a plan that is likely to reach it asks for nothing', () => {
    expect(tell({ perWeek: 3.5 })).toMatch(/Reaching 1,000 is almost certain\.$/);
  });

  test('numbers are printed as they were typed, and in the way people write them', () => {
    expect(tell({ perWeek: 1.25, leave: 1.5 })).toContain(
      'With 12.5 officers doing 1.25 audits a week each and taking 1.5 weeks of leave each,',
    );
    expect(tell({ officers: 13, perWeek: 1, leave: 0 })).toContain(
      'With 13 officers doing 1 audit a week each, about',
    );
    expect(tell({ officers: 1 })).toContain(
      'With 1 officer doing 2 audits a week and taking 1 week of leave, about 20 more audits',
    );
    expect(tell({ officers: 1, perWeek: 0.1, leave: 0.001 })).toContain('about 1 more audit would');
  });

  test('a plan of nothing says so, and that the target would not be reached', () => {
    expect(tell({ officers: 0 })).toBe(
      'With no officers, no more audits would be done by 31 March 2025, and the year would end with 706 audits. 1,000 would not be reached.',
    );
    expect(tell({ perWeek: 0 })).toMatch(
      /doing no audits and taking .+ 1,000 would not be reached; to make it likely \(a chance of 80%\) would take 2\.53 /,
    );
    expect(tell({ perWeek: 0.0001 })).toContain('under 1 more audit would be done');
  });

  test('with almost no time left no absurd pace is asked for', () => {
    expect(tell({ leave: 0 }, { weeksLeft: 1 / 7 })).toMatch(
      /Reaching 1,000 is very unlikely; no pace of up to 50 audits a week each would make it likely \(a chance of 80%\)\.$/,
    );
  });

  test('a target that is met needs no chance', () => {
    expect(tell({}, { done: 1003 })).toMatch(/The target of 1,000 is met already\.$/);
  });
});

test('the opening names the service, the day and what is done, for a paper', () => {
  const service = 'Exampleshire Fire and Rescue';
  expect(catchUpOpening({ service, today: '15 January 2025', done: 706 })).toBe(
    'Exampleshire Fire and Rescue, 15 January 2025: 706 audits done.',
  );
});
