import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { INSPECTIONS } from '../gallery/run-of-quarters.ts';
import { TREND_CASES } from '../gallery/trend-cases.tsx';

const markupOf = (id: string) =>
  renderToStaticMarkup(TREND_CASES.find((one) => one.id === id)?.element(720));
const nameOf = (markup: string) => /role="img" aria-label="([^"]*)"/.exec(markup)?.[1];

test('what is marked behind a trend is read out in place of the picture, after its sentence', () => {
  const name = nameOf(markupOf('trend-points'));
  const dates = INSPECTIONS.map(({ kind, label }) => `${kind}, ${label}`).join('; ');
  expect(name).toBe(
    `The difference has turned round. Dates of the inspection: ${dates}. A new definition holds from April 2024.`,
  );
});

test('where nothing is marked the picture is its sentence alone', () => {
  expect(nameOf(markupOf('trend-one-point'))).toBe('88% in April.');
});
