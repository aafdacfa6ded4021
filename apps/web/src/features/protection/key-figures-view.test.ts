import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { describe, expect, it } from 'vitest';
import { keyFigures } from './key-figures-view.ts';
import { protectionFixture as view } from './protection-fixture.ts';

function figure(of: ProtectionView, key: string) {
  return keyFigures(of).find((one) => one.key === key);
}

const volume = (changes: Partial<ProtectionView['volume']>): ProtectionView => ({
  ...view,
  volume: { ...view.volume, ...changes },
});

describe('the numbers of the year', () => {
  it('audits done open the audits of the complete months, and the month under way is told apart', () => {
    expect(figure(view, 'done')).toMatchObject({
      value: '677',
      label: 'audits done to the end of December',
      note: { before: 'and ', count: 29, after: ' in January so far' },
      audits: { from: '2024-04', to: '2024-12' },
      noteAudits: { from: '2025-01', to: '2025-01' },
    });
    expect(figure(volume({ unfinishedDone: null }), 'done')?.note).toBe('');
  });

  it('a year of which nothing is held has no count, no gap and no pace', () => {
    const none = keyFigures(volume({ isHeld: false, done: 0 }));
    expect(none.map(({ value, label }) => `${value} ${label}`)[0]).toBe(
      'None audits held for 2024 to 2025',
    );
    expect(none.map(({ key }) => key)).toEqual(['done', 'programme']);
  });

  it('the filters of the page go with the link to its audits', () => {
    const narrowed = { ...view, filters: { team: 'north', riskBand: null, origin: 'planned' } };
    expect(figure(narrowed, 'done')?.audits).toMatchObject({ team: 'north', origin: 'planned' });
  });

  it('a gap below what is expected is behind, above it is ahead, and none is level', () => {
    expect(figure(view, 'gap')).toMatchObject({
      value: '48',
      label: 'behind what is expected by now',
      note: '93% of it done',
    });
    expect(figure(volume({ done: 730 }), 'gap')).toMatchObject({
      value: '5',
      label: 'ahead of what is expected by now',
    });
    expect(figure(volume({ done: 725 }), 'gap')?.value).toBe('Level');
  });

  it('a share of what is expected reads as its status prints it, and is left out where there is none', () => {
    expect(figure(volume({ shareOfExpected: '99%' }), 'gap')?.note).toBe('99% of it done');
    expect(figure(volume({ shareOfExpected: null }), 'gap')?.note).toBe('');
  });

  it('the pace needed is printed as the page counts it', () => {
    expect(figure(view, 'pace')).toMatchObject({
      value: '108',
      label: 'a month needed',
      note: 'the last three months averaged 65',
    });
  });

  it('a target that is met needs no pace, and a year that is over has no months left', () => {
    const pace = { needed: null, sentence: '', lastThree: null };
    expect(figure(volume({ pace: { ...pace, isMet: true } }), 'pace')?.value).toBe('Met');
    expect(figure(volume({ pace: { ...pace, isMet: false } }), 'pace')).toMatchObject({
      value: 'None',
      label: 'months left in the year',
      note: 'fewer than three months have ended',
    });
  });

  it('without a target the year before stands in its place', () => {
    const figures = keyFigures(volume({ expected: null, target: null }));
    expect(figures.map(({ key }) => key)).toEqual([
      'done',
      'last-year',
      'difference',
      'last-three',
      'programme',
    ]);
    expect(figures[2]).toMatchObject({ value: '225', label: 'more than last year' });
    expect(figures[1]?.audits).toMatchObject({ from: '2023-04', to: '2023-12' });
  });

  it('the risk programme is a number of its own, with what it stands on', () => {
    expect(figure(view, 'programme')).toMatchObject({
      value: '93%',
      note: '440 of 470 audits due',
    });
    expect(figure({ ...view, programme: null }, 'programme')).toBeUndefined();
  });

  it('the risk programme opens the audits due that it was judged on', () => {
    expect(figure(view, 'programme')?.schedule).toMatchObject({
      period: 'ytd',
      riskBands: 'very-high,high',
      states: 'done-on-time,done-late,under-1-month,1-to-3-months,over-3-months',
    });
  });

  it('no audits done open nothing', () => {
    expect(figure(volume({ done: 0 }), 'done')?.audits).toBeUndefined();
  });
});
