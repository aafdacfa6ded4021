import { expect, test } from 'vitest';
import { nearestStop } from './nearest-stop.ts';
import type { Stop } from './stop.ts';

function dot(x: number, y: number): Stop {
  return { x, y, box: null, heading: '', reading: '', opens: null };
}

function bar(x: number, y: number, width: number): Stop {
  return { ...dot(x, y), box: { x, y, width, height: 20 } };
}

test('a pointer over a line chart takes the nearest month, then the nearest line', () => {
  const stops = [
    [dot(10, 100), dot(60, 50)],
    [dot(10, 20), dot(60, 90)],
  ];
  expect(nearestStop({ stops, runs: 'across' }, { x: 52, y: 88 })).toEqual({ series: 1, point: 1 });
});

test('a pointer over rows takes the nearest row, then the part it is in', () => {
  const stops = [
    [bar(0, 0, 80), bar(80, 0, 20)],
    [bar(0, 40, 30), bar(30, 40, 70)],
  ];
  expect(nearestStop({ stops, runs: 'down' }, { x: 85, y: 33 })).toEqual({ series: 1, point: 1 });
  expect(nearestStop({ stops, runs: 'down' }, { x: 85, y: 10 })).toEqual({ series: 0, point: 1 });
});

test('missing figures are never chosen', () => {
  const stops = [[null, dot(60, 50)]];
  expect(nearestStop({ stops, runs: 'across' }, { x: 0, y: 0 })).toEqual({ series: 0, point: 1 });
});

test('a chart without figures has no stop', () => {
  expect(nearestStop({ stops: [], runs: 'across' }, { x: 0, y: 0 })).toBeNull();
});

test('a pointer among strewn dots takes the nearest of all', () => {
  const stops = [[dot(10, 100), dot(14, 20)]];
  expect(nearestStop({ stops, runs: 'strewn' }, { x: 13, y: 90 })).toEqual({ series: 0, point: 0 });
});

test('a stop is meant anywhere within its reach', () => {
  const reach = { x: 0, y: 0, width: 20, height: 100 };
  const stops = [[{ ...dot(10, 90), reach }, dot(30, 10)]];
  expect(nearestStop({ stops, runs: 'down' }, { x: 18, y: 12 })).toEqual({ series: 0, point: 0 });
});
