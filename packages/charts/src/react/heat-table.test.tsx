import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HeatTable, type HeatTableProps } from './heat-table.tsx';

const DATA: HeatTableProps = {
  title: 'Where to help',
  sentence: 'One group would gain most.',
  tableCaption: 'Records completed by group',
  rows: [
    { key: 'north', label: 'North' },
    { key: 'south', label: 'South' },
  ],
  columns: [
    { key: 'age', label: 'Age' },
    { key: 'sex', label: 'Sex' },
  ],
  cells: {
    north: {
      age: { text: '90% or more', level: 4 },
      sex: { text: 'not shown', level: null, reason: 'Fewer than 10 people' },
    },
    south: { age: { text: 'Under 60%', level: 0 } },
  },
  scaleWords: ['Under 60%', '60 to 69%', '70 to 79%', '80 to 89%', '90% or more'],
  rowName: 'Group',
};

describe('a heat table', () => {
  const markup = renderToStaticMarkup(<HeatTable {...DATA} />);

  test('is a real table with a caption and heads that say what they head', () => {
    expect(markup).toContain('Records completed by group</caption>');
    expect(markup.match(/scope="col"/g)).toHaveLength(3);
    expect(markup.match(/scope="row"/g)).toHaveLength(2);
  });

  test('stands in a region that has a name and takes the arrow keys', () => {
    expect(markup).toContain('tabindex="0" aria-label="Where to help, table"');
  });

  test('every cell says its word; a tint only repeats it', () => {
    expect(markup).toContain('<td class="heat-4">90% or more</td>');
    expect(markup).toContain('<td class="heat-0">Under 60%</td>');
  });

  test('a cell without a figure has no tint, and says why or that there is none', () => {
    expect(markup).toContain(
      '<td class="heat-none">not shown<span class="heat-reason">Fewer than 10 people</span></td>',
    );
    expect(markup).toContain('<td class="heat-none">no figure</td>');
  });

  test('the scale has a word for every tint', () => {
    const scale = markup.slice(markup.indexOf('<ul'), markup.indexOf('</ul>'));
    for (const word of DATA.scaleWords) expect(scale).toContain(word);
    expect(scale.match(/heat-swatch/g)).toHaveLength(5);
  });

  test('a figure with rows behind it is a button; one that is not shown is none', () => {
    const opening = renderToStaticMarkup(<HeatTable {...DATA} onOpen={() => undefined} />);
    expect(opening.match(/<button/g)).toHaveLength(2);
  });

  test('nothing to show is said in words', () => {
    const empty = renderToStaticMarkup(<HeatTable {...DATA} rows={[]} />);
    expect(empty).toContain('There are no figures to show yet.');
    expect(empty).not.toContain('<table');
  });
});
