import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import type { StatusWord } from '../status/status.ts';
import type { progressWords } from './progress.ts';
import { disagreement, type HintWord, type JudgedMeasure, progressHint } from './progress-hint.ts';
import type { SuccessVerdict, VerdictWord } from './success-verdict.ts';

const action = { start: toMonth('2024-01'), deadline: toMonth('2024-04') };
const verdicts = (...words: readonly VerdictWord[]): readonly SuccessVerdict[] =>
  words.map((word) => ({ word, reason: '' }));
const judged = (
  name: string,
  word: StatusWord,
  heldPeriods: number | null = null,
): JudgedMeasure => ({ measure: name, name, word, heldPeriods });

const hintOn = (
  today: string,
  of: readonly SuccessVerdict[],
  measures: readonly JudgedMeasure[] = [],
) => progressHint(action, { verdicts: of, measures, embeddedAfter: 3, today: toDay(today) });

describe('what the figures say of an action', () => {
  it('is finished when every success measure is met, on whatever day', () => {
    for (const day of ['2023-11-15', '2024-02-01', '2024-09-01']) {
      expect(hintOn(day, verdicts('met', 'met'))).toMatchObject({
        word: 'finished',
        reason: 'Both success measures are met.',
      });
    }
    expect(hintOn('2024-02-01', verdicts('met', 'met', 'met')).reason).toBe(
      'All 3 success measures are met.',
    );
    expect(hintOn('2024-02-01', verdicts('met')).reason).toBe('Its one success measure is met.');
  });

  it('is off course once the deadline is past with one still to be met, whatever its measures do', () => {
    const hint = hintOn('2024-05-01', verdicts('met', 'too-early'), [judged('Audits', 'on-plan')]);
    expect(hint).toMatchObject({
      word: 'off-course',
      reason: '1 of 2 success measures still to be met and the deadline of April 2024 past.',
    });
    expect(hintOn('2024-05-01', verdicts('no-baseline'))).toMatchObject({
      word: 'off-course',
      reason: 'Its one success measure still to be met and the deadline of April 2024 past.',
    });
  });

  it('is not due before its start month', () => {
    expect(
      hintOn('2023-12-31', verdicts('too-early'), [judged('Audits', 'off-plan')]),
    ).toMatchObject({ word: 'not-due', reason: 'It starts in January 2024.' });
    expect(hintOn('2024-01-01', verdicts('too-early')).word).not.toBe('not-due');
  });

  it('with a measure off plan is doubtful while half of its time is left, and off course from then on', () => {
    const off = [judged('Audits', 'off-plan'), judged('PRS', 'near-plan')];
    // January to April 2024 have 121 days: the 60th is 29 February.
    expect(hintOn('2024-02-29', verdicts('too-early'), off)).toMatchObject({
      word: 'doubtful',
      reason: 'Audits off plan with 49% of its time gone.',
    });
    expect(hintOn('2024-03-01', verdicts('too-early'), off)).toMatchObject({
      word: 'off-course',
      reason: 'Audits off plan with 50% of its time gone.',
    });
  });

  it('with a measure near plan and none off plan is doubtful', () => {
    const near = [judged('Audits', 'near-plan'), judged('Letters', 'near-plan')];
    expect(hintOn('2024-04-30', verdicts('too-early'), near)).toMatchObject({
      word: 'doubtful',
      reason: 'Audits and Letters near plan with 100% of its time gone.',
    });
  });

  it('is on course when what could be judged is on plan or complete', () => {
    const good = [
      judged('Audits', 'on-plan'),
      judged('Note', 'complete'),
      judged('X', 'no-status'),
    ];
    expect(hintOn('2024-04-01', verdicts('too-early'), good)).toMatchObject({
      word: 'on-course',
      reason: 'None of its measures off plan with 76% of its time gone.',
    });
  });

  it('gives no sign when nothing could be judged', () => {
    expect(hintOn('2024-04-01', verdicts('too-early')).word).toBe('no-sign');
    expect(
      hintOn('2024-04-01', verdicts('met', 'no-baseline'), [judged('X', 'no-status')]).word,
    ).toBe('no-sign');
  });

  it('without any success measure is never finished and never late', () => {
    expect(hintOn('2024-05-01', []).word).toBe('no-sign');
  });
});

describe('whether a finished action has held', () => {
  const finished = (measures: readonly JudgedMeasure[]) =>
    hintOn('2024-09-01', verdicts('met'), measures);

  it('it has when each of its measures kept its target for the agreed periods', () => {
    const hint = finished([judged('Audits', 'on-plan', 3), judged('Note', 'complete', Infinity)]);
    expect(hint.holds).toBe(true);
    expect(hint.reason).toBe(
      'Its one success measure is met. Its measures have held for 3 periods.',
    );
  });

  it('it has not while one kept its target for fewer, and each such is named', () => {
    const hint = finished([
      judged('Audits', 'on-plan', 2),
      judged('Letters', 'on-plan', 0),
      judged('Calls', 'on-plan', 9),
    ]);
    expect(hint.holds).toBe(false);
    expect(hint.reason).toBe(
      'Its one success measure is met. To be embedded its measures have to hold for 3 periods; so far: Audits 2 and Letters 0.',
    );
  });

  it('a measure of which it cannot be said does not count against it', () => {
    const hint = finished([judged('Survey', 'on-plan', null)]);
    expect([hint.holds, hint.reason]).toEqual([true, 'Its one success measure is met.']);
  });
});

describe('a statement and the figures disagree', () => {
  const hints: readonly HintWord[] = [
    'not-due',
    'finished',
    'on-course',
    'doubtful',
    'off-course',
    'no-sign',
  ];
  const against = (word: (typeof progressWords)[number], holds = true) =>
    hints.filter((hint) => disagreement(word, { word: hint, holds }) !== null);

  it('when on track is stated of what is off course', () => {
    expect(against('on-track')).toEqual(['off-course']);
    expect(disagreement('on-track', { word: 'off-course', holds: true })).toBe(
      'better-than-figures',
    );
  });

  it.each(['completed', 'embedded'] as const)(
    'when %s is stated of what is not finished',
    (word) => {
      expect(against(word)).toEqual(hints.filter((hint) => hint !== 'finished'));
      expect(disagreement(word, { word: 'doubtful', holds: true })).toBe('better-than-figures');
    },
  );

  it('when embedded is stated of what is finished and has not held yet; completed may be', () => {
    expect(disagreement('embedded', { word: 'finished', holds: false })).toBe(
      'better-than-figures',
    );
    expect(disagreement('completed', { word: 'finished', holds: false })).toBeNull();
  });

  it.each(['delayed', 'at-risk', 'not-started'] as const)(
    'when %s is stated of what is finished, the other way round',
    (word) => {
      expect(against(word)).toEqual(['finished']);
      expect(disagreement(word, { word: 'finished', holds: true })).toBe('worse-than-figures');
    },
  );
});
