import { definitionInForce } from '@plumbline/domain/measure/definition';
import { endsItsSpan } from '@plumbline/domain/measure/grain';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { describe, expect, it } from 'vitest';
import { officers } from '../officers.ts';
import { measureDefinitions } from './definitions.ts';
import { exampleshireFigures } from './figure-sets.ts';
import type { MonthFigure } from './month-figures.ts';

const sets = exampleshireFigures();
/** The figures as they stand once all were given: a later one takes the place of an earlier. */
const held = new Map<string, MonthFigure>();
for (const figure of sets.flatMap(({ figures }) => figures)) {
  held.set(`${figure.measure} ${figure.month} ${figure.slice}`, figure);
}
const figures = [...held.values()];
const of = (measure: string) => figures.filter((figure) => figure.measure === measure);
const inForce = (figure: MonthFigure) =>
  definitionInForce(
    measureDefinitions.filter(({ measure }) => measure === figure.measure),
    figure.month,
  );

describe('the figures of the demonstration', () => {
  it('are there for every measure that is neither counted from records nor a milestone', () => {
    const fed = new Set(figures.map(({ measure }) => measure));
    const wanted = measureDefinitions.filter(({ timeBasis }) => timeBasis !== 'milestone');
    expect(
      [...new Set(wanted.map(({ measure }) => measure))].filter((one) => !fed.has(one)),
    ).toEqual([]);
    expect([...fed].filter((one) => wanted.every(({ measure }) => measure !== one))).toEqual([]);
  });

  it('are the same every time', () => {
    expect(exampleshireFigures()).toEqual(sets);
  });

  it('of a share are never more than their whole', () => {
    const shares = figures.filter((figure) => {
      const unit = inForce(figure)?.unit;
      return unit === 'percent' || unit === 'ratio' || unit === 'points';
    });
    expect(shares.length).toBeGreaterThan(500);
    for (const { numerator, denominator, ...which } of shares) {
      expect(numerator, JSON.stringify(which)).toBeLessThanOrEqual(denominator ?? -1);
    }
  });

  it('of apprentices in post are the apprentices who had joined by then', () => {
    const inPost = (month: string) =>
      officers.filter(({ role, joined }) => role === 'apprentice' && joined <= month).length;
    const posts = of('2.2.3a');
    expect(posts.length).toBeGreaterThan(10);
    for (const { month, numerator } of posts) expect(numerator, month).toBe(inPost(month));
  });

  it('of a quarter stand at its last month, and every cut is one that the definition declares', () => {
    for (const figure of figures) {
      const definition = inForce(figure);
      expect(definition, `${figure.measure} ${figure.month}`).toBeDefined();
      if (definition === undefined) continue;
      expect(endsItsSpan(definition.grain)(figure.month)).toBe(true);
      const cut = figure.slice.split('=')[0] ?? '';
      expect(cut === '' || definition.cuts.includes(cut), `${figure.measure} ${cut}`).toBe(true);
    }
  });

  it.each([
    '1.1.1c',
    '1.2.2a',
    '1.2.3a',
    '2.3.2b',
    '2.3.3b',
    '2.4.1a',
    '3.1.2a',
    '3.2.6a',
    '2.2.2g',
  ])('of the parts of %s add up to the whole', (measure) => {
    const wholes = of(measure).filter(({ slice }) => slice === wholeService);
    for (const whole of wholes) {
      const parts = of(measure).filter(
        ({ month, slice }) => month === whole.month && slice !== wholeService,
      );
      const sum = (pick: (figure: MonthFigure) => number) =>
        parts.reduce((all, part) => all + pick(part), 0);
      expect(sum(({ numerator }) => numerator)).toBe(whole.numerator);
      expect(sum(({ denominator }) => denominator ?? 0)).toBe(whole.denominator ?? 0);
    }
  });

  it('of all staff have one base in a month, whatever they count', () => {
    const baseOf = (measure: string) =>
      new Map(
        of(measure)
          .filter(({ slice }) => slice === wholeService)
          .map(({ month, denominator }) => [month, denominator] as const),
      );
    const staff = baseOf('3.1.2a');
    for (const measure of ['1.1.1c', '3.3.1a', '3.3.4b']) {
      for (const [month, base] of baseOf(measure)) expect(base, measure).toBe(staff.get(month));
    }
  });

  it('of a comparison hold both groups, and their sum for the whole', () => {
    for (const measure of ['3.4.3a', '3.4.4a']) {
      for (const whole of of(measure).filter(({ slice }) => slice === wholeService)) {
        const part = (name: string) =>
          held.get(`${measure} ${whole.month} ${sliceKey({ part: name })}`)?.denominator ??
          Number.NaN;
        expect(part('group') + part('comparator')).toBe(whole.denominator);
      }
    }
  });

  it('name the least complete characteristic as the whole of equality records, never an average', () => {
    for (const whole of of('3.3.1a').filter(({ slice }) => slice === wholeService)) {
      const parts = of('3.3.1a').filter(
        ({ month, slice }) => month === whole.month && slice !== wholeService,
      );
      expect(parts).toHaveLength(6);
      expect(whole.numerator).toBe(Math.min(...parts.map(({ numerator }) => numerator)));
    }
  });

  it('of one quarter were given anew, with more referrals and a lower share', () => {
    const given = sets.flatMap(({ committedAt, figures: ofSet }) =>
      ofSet
        .filter((one) => one.measure === '1.2.3a' && one.slice === wholeService)
        .map((one) => ({ committedAt, ...one })),
    );
    const months = [...new Set(given.map(({ month }) => month))];
    const restated = months
      .map((month) => given.filter((one) => one.month === month))
      .filter((all) => all.length > 1);
    expect(restated.map((all) => all[0]?.month)).toEqual(['2024-07', '2024-08', '2024-09']);
    for (const [first, second] of restated) {
      expect(second?.committedAt.slice(0, 10)).toBe('2024-11-20');
      expect(second?.denominator ?? 0).toBeGreaterThan(first?.denominator ?? 0);
    }
  });

  it('lack August 2023 for referrals in time, the month that was never reported', () => {
    expect(of('1.1.2a').filter(({ month }) => month === '2023-08')).toEqual([]);
  });
});
