// The shared files of right answers, and cases taken from them to be changed.
import { readFileSync } from 'node:fs';

export const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../packages/testkit/oracle/${name}.json`, import.meta.url), 'utf8'),
  );

export const spcFile = read('spc-cases');
export const forecastFile = read('forecast-cases');
export const totals = ({ passed, failed }) => ({ passed, failed });
export const spcCase = (id, change = {}) => {
  const one = structuredClone(spcFile.cases.find((each) => each.id === id));
  return { ...one, input: { ...one.input, ...change } };
};
export const year = (id, change = {}) => {
  const one = structuredClone(forecastFile.sanity.find((each) => each.id === id));
  return { ...one, ...change, input: { ...one.input, ...change.input } };
};
export const process0 = (change = {}) => {
  const one = structuredClone(forecastFile.processes[0]);
  const few = { years: one.years.slice(0, 60), targets: one.targets.slice(0, 60) };
  return { ...one, ...few, cuts: [9], ...change };
};
