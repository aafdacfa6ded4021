import { listWords } from '../sentence/number-words.ts';
import type { Origin, Outcome, RiskBand } from './audit.ts';
import type { Standing } from './standing.ts';

/** The risk bands as a reader sees them. */
export const riskBandNames: Readonly<Record<RiskBand, string>> = {
  'very-high': 'Very high',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  'very-low': 'Very low',
  'not-stated': 'Not stated',
};

/** Some risk bands in the words of a list's title: 'Very high and high risk'. */
export function riskBandsText(bands: readonly RiskBand[]): string {
  const [first = '', ...others] = bands.map((band) => riskBandNames[band]);
  return `${listWords([first, ...others.map((name) => name.toLowerCase())])} risk`;
}

/** What led to an audit, as a reader sees it. */
export const originNames: Readonly<Record<Origin, string>> = {
  planned: 'Risk programme',
  complaint: 'Complaint',
  'post-fire': 'After a fire',
  referral: 'Referral',
  consultation: 'Consultation',
  sample: 'Lower-risk sample',
  'follow-up': 'Follow-up',
  other: 'Other',
};

/** The outcomes as a reader sees them. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  satisfactory: 'Satisfactory',
  unsatisfactory: 'Unsatisfactory',
  awaiting: 'Awaiting outcome',
};

/** The standings as a reader sees them, for a list of what was not counted. */
export const standingNames: Readonly<Record<Standing, string>> = {
  counted: 'Counted audits',
  'follow-up': 'Follow-ups',
  'other-activity': 'Other activity',
  'not-completed': 'Not completed',
};
