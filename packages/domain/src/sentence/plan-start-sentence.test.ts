import { describe, expect, test } from 'vitest';
import { type Month, toMonth } from '../period/month.ts';
import { planStartSentence } from './plan-start-sentence.ts';

const start = {
  officers: 13.7,
  perWeek: 1.24,
  recentOfficers: 12,
  recentPerMonth: 196 / 3,
  perMonth: 73.87,
};
const recent: readonly [Month, Month] = [toMonth('2024-10'), toMonth('2024-12')];
const words = {
  ...{ start, listed: 15, ends: '31 March 2025', recent, withoutTime: 0 },
  ...{ done: 706, today: '15 January 2025' },
};

describe('planStartSentence', () => {
  test('says what the officers are, whose pace it is, and how the start differs from then', () => {
    expect(planStartSentence(words)).toBe(
      'It starts from 13.7 full-time officers, the average available up to 31 March 2025 by the capacity recorded for 15 officers, and from 1.24 audits a week each, the pace from October to December 2024. In those months 12 full-time officers did 65 audits a month; this start comes to about 74. It counts on from the 706 done by 15 January 2025; the forecast of the year end goes by all months of the year to the end of December.',
    );
  });

  test('one officer is one', () => {
    const one = { ...start, officers: 1, recentOfficers: 1 };
    expect(planStartSentence({ ...words, start: one, listed: 1 })).toMatch(
      /from 1 full-time officer, the .+ recorded for 1 officer, .+ In those months 1 full-time officer did/,
    );
  });

  test('months of two years are both named', () => {
    const across: readonly [Month, Month] = [toMonth('2024-12'), toMonth('2025-02')];
    expect(planStartSentence({ ...words, recent: across })).toContain(
      'the pace from December 2024 to February 2025.',
    );
  });

  test('audits that the pace leaves out are counted', () => {
    expect(planStartSentence({ ...words, withoutTime: 4 })).toMatch(
      /Not in that pace: 4 audits without an officer's recorded time\. It counts on from/,
    );
  });

  test('what is not recorded is said', () => {
    const noPace = { ...start, perWeek: null };
    expect(planStartSentence({ ...words, start: noPace })).toMatch(
      /for 15 officers\. No officers' time is recorded from October to December 2024, so no pace/,
    );
    expect(planStartSentence({ ...words, start: { ...start, officers: 0 } })).toContain(
      "No officers' time is recorded up to 31 March 2025. It starts from 1.24 audits a week each, the pace from October to December 2024.",
    );
  });
});
