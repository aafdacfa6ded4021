import { riskBandNames } from '@plumbline/domain/audit/audit-words';

/** What the values of a split are called, by dimension, in the order they are shown. */
export const partNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  risk: riskBandNames,
  age: { '1-7-days': '1 to 7 days', '8-28-days': '8 to 28 days', 'over-28-days': 'Over 28 days' },
  group: { wholetime: 'Wholetime', 'on-call': 'On-call', support: 'Support staff' },
  characteristic: {
    sex: 'Sex',
    age: 'Age',
    'ethnic-group': 'Ethnic group',
    disability: 'Disability',
    religion: 'Religion or belief',
    'sexual-orientation': 'Sexual orientation',
  },
  percentile: { '90': '90th percentile' },
  kind: {
    informal: 'Informal notification',
    enforcement: 'Enforcement notice',
    prohibition: 'Prohibition notice',
    alteration: 'Alterations notice',
    prosecution: 'Prosecution',
  },
  channel: {
    partners: 'Partner agencies',
    crews: 'Our own crews',
    public: 'Public and online',
    hospital: 'Hospitals',
    'social-care': 'Social care',
    other: 'Other',
  },
};

/** Slices that a measure's page reads: its splits, and what comes in and goes out of a stock. */
export const shownDimensions: readonly string[] = [
  'team',
  'risk',
  'age',
  'group',
  'flow',
  'part',
  'characteristic',
  'percentile',
  'kind',
  'channel',
];

/** What a dimension is called in the heading of a split, after the name of its measure. */
export const dimensionTitles: Readonly<Record<string, string>> = {
  team: 'by team',
  risk: 'by risk level',
  age: 'by age',
  group: 'by staff group',
  characteristic: 'by characteristic',
  kind: 'by kind',
  channel: 'by channel',
};
