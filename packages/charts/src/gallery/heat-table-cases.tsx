import type { HeatCell, HeatLevel } from '../geometry/heat-table-data.ts';
import { HeatTable, type HeatTableProps } from '../react/heat-table.tsx';
import type { GalleryCase } from './gallery-case.ts';

const WORDS = ['Under 60%', '60 to 69%', '70 to 79%', '80 to 89%', '90% or more'];

const COLUMNS = [
  'Sex',
  'Age',
  'Ethnic group',
  'Disability',
  'Religion or belief',
  'Sexual orientation',
].map((label) => ({ key: label, label }));

/** A row of bands, a level a column; null is a group too small to show. */
function cellsOf(levels: readonly (HeatLevel | null)[]): Readonly<Record<string, HeatCell>> {
  return Object.fromEntries(
    COLUMNS.map(({ key }, index) => {
      const level = levels[index] ?? null;
      return [
        key,
        level === null
          ? { text: 'not shown', level, reason: 'Fewer than 10 people' }
          : { text: WORDS[level] ?? '', level },
      ];
    }),
  );
}

const BASE: HeatTableProps = {
  title: 'Where to help',
  sentence: 'Two characteristics and one group would gain most from support.',
  tableCaption: 'Records completed by group and characteristic, shown as bands',
  rows: ['Response, wholetime', 'Response, on-call', 'Prevention and protection', 'Control'].map(
    (label) => ({ key: label, label }),
  ),
  columns: COLUMNS,
  cells: {
    'Response, wholetime': cellsOf([4, 4, 4, 2, 2, 2]),
    'Response, on-call': cellsOf([3, 3, 3, 1, 0, 0]),
    'Prevention and protection': cellsOf([4, 4, 4, 2, 2, 1]),
    Control: cellsOf([4, 4, null, 3, 2, null]),
  },
  scaleWords: WORDS,
  rowName: 'Group',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const LONG_NAME = 'Business Fire Safety and Regulatory Enforcement, Upper Valley and Coast';

const STATES: readonly Readonly<{ id: string; title: string; props: Partial<HeatTableProps> }>[] = [
  { id: 'usual', title: 'bands by group, one group too small', props: {} },
  {
    id: 'hostile',
    title: 'a long name, a huge figure, a cell that is not there',
    props: {
      rows: [{ key: 'a', label: LONG_NAME }],
      columns: [
        { key: 'x', label: 'Visits' },
        { key: 'y', label: LONG_NAME },
      ],
      cells: { a: { x: { text: '12,345,678', level: 4 } } },
      sentence: 'One group, one figure.',
    },
  },
  { id: 'empty', title: 'empty', props: { rows: [], sentence: 'No group has figures.' } },
];

export const HEAT_TABLE_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `heat-table-${id}`,
  title: `Heat table: ${title}`,
  element: () => <HeatTable {...BASE} {...props} />,
}));
