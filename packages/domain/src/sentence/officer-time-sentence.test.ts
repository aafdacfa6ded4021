import { expect, it } from 'vitest';
import { officerTimeSentence } from './officer-time-sentence.ts';

const time = { audits: 29, time: 10, withoutTime: 0, shown: 'all audits' } as const;

it('says the rate over the time it is of', () => {
  expect(officerTimeSentence(time)).toBe(
    "2.9 audits for each available full-time month, over 10.0 months of officers' time.",
  );
});

it('says how many audits the rate leaves out, and why', () => {
  expect(officerTimeSentence({ ...time, withoutTime: 58 })).toContain(
    '58 more audits are not in this rate: no time is recorded for an officer who did them in that month.',
  );
  expect(officerTimeSentence({ ...time, withoutTime: 1 })).toContain('1 more audit is not in');
});

it('says that the audits are a part where filters leave a part', () => {
  expect(officerTimeSentence({ ...time, shown: 'a part of the audits' })).toMatch(
    /^2\.9 of the audits shown for each/,
  );
});

it('says whose audits are not in the rate of one team’s own officers', () => {
  expect(officerTimeSentence({ ...time, withoutTime: null })).toContain(
    'What officers of other teams did, and audits in months without recorded time, are not',
  );
});

it('gives no rate over less than one full-time month', () => {
  expect(officerTimeSentence({ ...time, time: 0.9 })).toBe(
    'No capacity has been recorded for these months, so no rate can be shown.',
  );
});
