import type { Unit } from '@plumbline/domain/measure/definition';
import { withUnit } from '@plumbline/domain/sentence/with-unit';
import { axisText } from './number-text.ts';
import type { Axis, Tick } from './scales.ts';
import { groundOf } from './unit-ground.ts';

/** Ticks nearer to each other than this would print over one another. */
const TICK_ROOM = 16;

/**
 * An axis in its unit. Per cent stands at every tick, days and points at the highest one. Where
 * figures are seen against a value inside the axis (a ratio of 1, no points apart), that value has
 * a tick, and its line is the ground.
 */
export function inUnit(axis: Axis, unit: Unit): Axis {
  const ground = groundOf(unit);
  const ticks = ground === null ? axis.ticks : withGround(axis, ground);
  const last = ticks.length - 1;
  return {
    ...axis,
    ticks: ticks.map((tick, index) => ({
      ...tick,
      text: tickText(tick.value, unit, index === last),
    })),
  };
}

function tickText(value: number, unit: Unit, isHighest: boolean): string {
  const number = axisText(value);
  if (unit === 'ratio') return value === 1 ? `equal ${number}` : number;
  return unit === 'percent' || isHighest ? withUnit(number, unit) : number;
}

function withGround({ ticks, at }: Axis, value: number): readonly Tick[] {
  const ground: Tick = { value, text: '', at: at(value), line: 'ground' };
  return [...ticks.filter((tick) => Math.abs(tick.at - ground.at) >= TICK_ROOM), ground].sort(
    (a, b) => a.value - b.value,
  );
}
