import { actionsOf } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import { expect, it } from 'vitest';
import { exampleshireEvidence } from './evidence.ts';
import { exampleshireProgress } from './progress-history.ts';
import { readPlan } from './read-plan.ts';

const evidence = exampleshireEvidence();
const history = exampleshireProgress();
const actions = actionsOf(readPlan());
const statedOf = (ref: string) => history.filter(({ action }) => action === ref);
const asked = actions.flatMap(({ ref: action, successMeasures }) =>
  successMeasures.flatMap(({ ref, kind }) => (kind === 'evidence' ? [{ ref, action }] : [])),
);
const askedOfDone = asked.filter(({ action }) =>
  isDone(statedOf(action).at(-1)?.word ?? 'delayed'),
);

it('every item of evidence is for a success measure that asks for evidence, of an action that is done', () => {
  for (const { item } of evidence) expect(askedOfDone.map(({ ref }) => ref)).toContain(item);
  const items = evidence.map(({ item }) => item);
  expect(items).toEqual(items.toSorted());
});

it('two success measures of actions that are done have no evidence', () => {
  const shown = new Set(evidence.map(({ item }) => item));
  const without = askedOfDone.filter(({ ref }) => !shown.has(ref));
  expect(without.map(({ ref }) => ref)).toEqual(['2.3.3/2', '3.4.3/1']);
});

it('evidence is there by the day its action was stated completed', () => {
  for (const { item, on } of evidence) {
    const statements = statedOf(item.split('/')[0] ?? '');
    const done = statements.find(({ word }) => word === 'completed');
    expect(on <= (done?.on ?? ''), item).toBe(true);
  }
});

it('evidence links to the intranet of an invented service, a place for each item', () => {
  const links = evidence.map(({ link }) => /^https:\/\/([^/]+)\//.exec(link)?.[1]);
  expect(new Set(links)).toEqual(new Set(['intranet.exampleshire.example']));
  expect(new Set(evidence.map(({ link }) => link)).size).toBe(evidence.length);
});

it('evidence is added by a post', () => {
  const deputy = evidence.find(({ item }) => item === '3.4.2/2');
  expect(deputy?.by).toBe('Group Commander Prevention & Resilience');
  for (const { by } of evidence) expect(by).not.toBe('');
});
