import { describe, expect, test } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import type { BacklogReading } from '../stock/read-backlog.ts';
import { backlogSentence } from './backlog-sentence.ts';
import { funnelSentence } from './funnel-sentence.ts';
import { milestoneSentence, stepSentence } from './milestone-sentence.ts';
import { targetOutcomeSentence } from './outcome-of-target-sentence.ts';
import { type StockStory, stockSentence } from './stock-sentence.ts';
import { smallWaveSentence, type WaveStory, waveSentence } from './wave-sentence.ts';

const stock: StockStory = {
  figure: '74%',
  base: '480 people',
  month: 'December 2024',
  target: '90%',
  toGo: '77 people to go',
  pace: { text: '2.1 points', way: 'up', months: 12 },
  passing: { kind: 'passes', earliest: 6, likely: 8, latest: 11 },
  monthAhead: (months) => `month ${months}`,
};

describe('stockSentence', () => {
  test('level, how many to go, pace, and when with its range', () => {
    expect(stockSentence(stock)).toBe(
      '74% of 480 people at the end of December 2024, against a target of 90%: 77 people to go. It went up by 2.1 points a month on average over the last 12 months. At that rate it would get to 90% in month 8: between month 6 and month 11.',
    );
  });

  test('a range that never ends says so; a met target is met; a level that moves away never gets there', () => {
    expect(
      stockSentence({
        ...stock,
        passing: { kind: 'passes', earliest: 6, likely: 8, latest: null },
      }),
    ).toContain('month 6 at the earliest, and it may take more than three years.');
    expect(stockSentence({ ...stock, toGo: null, passing: { kind: 'met' } })).toContain(
      'The target is met.',
    );
    expect(
      stockSentence({ ...stock, passing: { kind: 'does-not-pass', earliest: null } }),
    ).toContain('At that rate it would not get to 90% within three years.');
    expect(stockSentence({ ...stock, passing: { kind: 'does-not-pass', earliest: 7 } })).toContain(
      'within three years; chance could bring it there from',
    );
  });
});

const wave: WaveStory = {
  figure: '68%',
  wave: 'June 2024',
  range: 'between 64% and 72%',
  made: '240 of 353 answers',
  response: '353 of the 480 people asked answered (74%)',
  target: '85%',
  change: {
    before: 'June 2023',
    points: 6,
    text: '6 points',
    range: 'between 1 and 11 points',
    isReal: true,
    better: 'up',
  },
};

describe('waveSentence', () => {
  test('score, range, who answered, and a change that is real', () => {
    expect(waveSentence(wave)).toBe(
      '68% in June 2024 (240 of 353 answers), between 64% and 72% for all who were asked, against a target of 85%. 353 of the 480 people asked answered (74%). 6 points more than in June 2023, a real change for the better: between 1 and 11 points.',
    );
  });

  test('a change that chance could explain is called that, and never better or worse', () => {
    const change = {
      ...wave.change,
      points: -2,
      text: '2 points',
      isReal: false,
      range: 'between -7 and 3 points',
    };
    const words = waveSentence({ ...wave, change: change as WaveStory['change'] });
    expect(words).toContain('2 points less than in June 2023, which chance alone could explain');
    expect(words).not.toMatch(/better|worse/);
  });

  test('less is worse where more is better, and better where less is', () => {
    const fall = (better: 'up' | 'down' | null) =>
      waveSentence({
        ...wave,
        change: { ...(wave.change as NonNullable<WaveStory['change']>), points: -6, better },
      });
    expect(fall('up')).toContain('for the worse');
    expect(fall('down')).toContain('for the better');
    expect(fall(null)).toContain('a real change: ');
  });

  test('too few answers show no score', () => {
    expect(smallWaveSentence('June 2024', 7, 10)).toBe(
      '7 answered in June 2024: at least 10 are needed to show a score.',
    );
  });
});

describe('funnelSentence', () => {
  const team = (
    key: string,
    place: 'inside' | 'worth-a-look' | 'beyond',
    side: 'above' | 'below' | null = null,
  ) => ({ key, place, side, base: 100, percent: 60 }) as const;
  const tell = (teams: readonly ReturnType<typeof team>[], tooFew: readonly string[] = []) =>
    funnelSentence({ teams, tooFew }, (key) => key.toUpperCase());

  test('all alike, some beyond, some near the edge, some with too few', () => {
    expect(tell([team('a', 'inside'), team('b', 'inside')])).toBe(
      'All 2 teams with enough cases lie within what chance explains.',
    );
    expect(
      tell(
        [team('a', 'inside'), team('b', 'beyond', 'above'), team('c', 'worth-a-look', 'below')],
        ['d'],
      ),
    ).toBe(
      '1 team of 3 lies between the inner lines, which hold nineteen in twenty where teams are alike. B is above the others by more than chance explains. C lies between the inner and the outer lines: worth a look, and it may still be chance. D has too few cases to say.',
    );
    expect(tell([])).toBe('No team has enough cases to compare.');
  });

  test('it calls no team better or worse', () => {
    expect(tell([team('a', 'beyond', 'above'), team('b', 'beyond', 'below')])).not.toMatch(
      /better|worse|best|worst/,
    );
  });
});

describe('backlogSentence', () => {
  const reading = {
    open: 37,
    oldest: 4,
    months: 12,
    received: 3840,
    closed: 3845,
    withoutContactPercent: 6.2,
    change: -5,
  };
  const tell = (more: Partial<BacklogReading> = {}) =>
    backlogSentence({
      reading: { ...reading, ...more },
      things: { one: 'referral', many: 'referrals' },
      all: { one: 'referral', many: 'referrals' },
      month: 'December 2024',
      oldestFor: 'for over 28 days',
    });

  test('open, moved, oldest, received against closed', () => {
    expect(tell()).toBe(
      '37 referrals are open at the end of December 2024, 5 fewer than 12 months before; 4 of them for over 28 days. Over the last 12 months 3,840 referrals came in and 3,845 were closed, 6% of them without contact.',
    );
    expect(tell({ change: 5 })).toContain('5 more than 12 months before');
    expect(tell({ change: 0, oldest: 0 })).toContain('as many as 12 months before.');
  });

  test('says nothing of what came in where a month of it is not known', () => {
    expect(tell({ received: null })).not.toContain('came in');
  });
});

describe('targetOutcomeSentence', () => {
  const by = toDay('2024-04-30');

  test('met and held, met late, lost again, missed: never a forecast', () => {
    const held = {
      kind: 'held',
      since: toMonth('2024-07'),
      metIn: toMonth('2024-07'),
      late: 3,
    } as const;
    expect(targetOutcomeSentence(held, by)).toBe(
      'Met in July 2024, 3 months late (due on 30 April 2024), and held since.',
    );
    expect(targetOutcomeSentence({ ...held, late: 0, since: toMonth('2024-09') }, by)).toBe(
      'Met in July 2024, in time (due on 30 April 2024); held since September 2024.',
    );
    expect(
      targetOutcomeSentence(
        { kind: 'lost', metIn: toMonth('2024-07'), late: 3, lostIn: toMonth('2024-10') },
        by,
      ),
    ).toContain('and lost again in October 2024.');
    expect(targetOutcomeSentence({ kind: 'missed', late: 8 }, by)).toBe(
      'Missed: it was due on 30 April 2024 and is 8 months late.',
    );
  });
});

describe('milestoneSentence', () => {
  const step = (name: string, due: string | null, reached: string | null) => ({
    name,
    due: due === null ? null : toDay(due),
    reached: reached === null ? null : toDay(reached),
  });
  const today = toDay('2024-01-15');

  test('how many steps are reached, and which are overdue', () => {
    const steps = [
      step('Peer review', '2023-10-31', '2023-10-20'),
      step('Engagement', '2023-11-30', '2023-12-04'),
      step('Acceptance by Members', '2023-12-06', null),
    ];
    expect(milestoneSentence(steps, today)).toBe(
      '2 of 3 steps reached. Acceptance by Members was due on 6 December 2023 and is 40 days overdue.',
    );
  });

  test('when all are reached, when the last was', () => {
    const steps = [
      step('Review', '2023-10-31', '2023-10-20'),
      step('Acceptance', '2023-12-06', '2024-02-14'),
    ];
    expect(milestoneSentence(steps, toDay('2024-03-01'))).toBe(
      'All 2 steps reached, the last on 14 February 2024, 70 days late.',
    );
  });

  test('one step tells itself', () => {
    const one = (due: string | null, reached: string | null) =>
      stepSentence(step('Published', due, reached), today);
    expect(one('2024-04-30', null)).toBe('Due on 30 April 2024.');
    expect(one('2023-12-31', '2024-01-10')).toBe('Reached on 10 January 2024, 10 days late.');
    expect(one('2023-12-31', '2023-12-31')).toBe(
      'Reached on 31 December 2023, the day it was due.',
    );
    expect(one('2023-12-31', '2023-12-30')).toBe('Reached on 30 December 2023, 1 day early.');
    expect(one(null, null)).toBe('Not reached yet; no day is agreed.');
  });
});
