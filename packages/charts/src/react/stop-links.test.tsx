import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DeadlineAction } from '../geometry/deadline-stacks-data.ts';
import { onLink } from './chart-link.ts';
import { DeadlineStacksChart } from './deadline-stacks-chart.tsx';

const action = (ref: string): DeadlineAction => ({
  ref,
  title: 'Audit more',
  lead: 'Head of Protection',
  word: 'on-track',
  label: 'On track',
  text: `Action ${ref}, led by Head of Protection: on track`,
  isOverdue: false,
  href: `/plan/${ref}`,
});

const markup = renderToStaticMarkup(
  <DeadlineStacksChart
    title="Actions by deadline"
    sentence="Two actions are due."
    tableCaption="Actions by deadline"
    months={[
      { month: '2024-04', label: 'April 2024', actions: [action('2.2.2'), action('2.2.3')] },
    ]}
    today={null}
    initialWidth={720}
  />,
);

describe('marks that are links', () => {
  test('have their address and say reference, lead and status; one of them is a tab stop', () => {
    const links = Array.from(
      markup.matchAll(/<a href="([^"]+)" aria-label="([^"]+)" tabindex="(-?\d)"/g),
    );
    expect(links.map(([, ...parts]) => parts)).toEqual([
      ['/plan/2.2.2', 'Action 2.2.2, led by Head of Protection: on track. Audit more', '0'],
      ['/plan/2.2.3', 'Action 2.2.3, led by Head of Protection: on track. Audit more', '-1'],
    ]);
  });

  test('stand in a group, for an image has no links in it, and the plot is no tab stop itself', () => {
    expect(markup).toMatch(/<svg class="chart-picture" role="group"/);
    expect(markup).toMatch(/class="chart-plot" role="group" aria-label/);
    expect(markup).toContain('Enter follows a link.');
  });
});

describe('a click on a link of a chart', () => {
  const click = (more: Partial<Record<'ctrlKey' | 'metaKey', boolean>>, opens = true) => {
    const done: string[] = [];
    const plain = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, button: 0 };
    const event = { ...plain, ...more, preventDefault: () => done.push('stayed') };
    onLink(opens ? () => done.push('opened') : undefined)(event as never);
    return done;
  };

  test('opens what lies behind within the page', () => {
    expect(click({})).toEqual(['stayed', 'opened']);
  });

  test('is left to the browser where it asks for another tab, or nothing opens', () => {
    expect(click({ ctrlKey: true })).toEqual([]);
    expect(click({ metaKey: true })).toEqual([]);
    expect(click({}, false)).toEqual([]);
  });
});
