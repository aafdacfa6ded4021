import {
  type Audit,
  auditActivity,
  type Origin,
  type RiskBand,
} from '@plumbline/domain/audit/audit';

/** Each code with the words that exports use for it. Case, spaces and punctuation do not matter. */
type Codes<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** The words exports use for a risk band. Bare numbers are left out: services count both ways. */
export const riskBandCodes: Codes<RiskBand> = {
  'very-high': ['VH', 'very high', 'very high risk'],
  high: ['H', 'high risk'],
  medium: ['M', 'med', 'medium risk'],
  low: ['L', 'low risk'],
  'very-low': ['VL', 'very low', 'very low risk'],
  'not-stated': ['not stated', 'not known', 'unknown', 'not rated', 'unrated', 'none', 'n/a'],
};

/** The same for the band that premises were given since: there, none and n/a mean no new band. */
export const newRiskBandCodes: Codes<RiskBand> = {
  ...riskBandCodes,
  'not-stated': ['not stated', 'not known', 'unknown', 'not rated', 'unrated'],
};

/** The words exports use for an audit. Anything else is another activity. */
export const activityCodes: Codes<typeof auditActivity> = {
  [auditActivity]: [
    'fire safety audit',
    'FS audit',
    'FSO audit',
    'RRO audit',
    'audit (FSO)',
    'audit (RRO)',
    'full audit',
    'protection audit',
  ],
};

/** The words exports use for why an audit was made. */
export const originCodes: Codes<Origin> = {
  planned: [
    'RBIP',
    'RBIP-planned',
    'RBIP audit',
    'programme',
    'programmed',
    'risk based',
    'risk based programme',
    'routine',
    'scheduled',
  ],
  complaint: ['complaints', 'alleged fire risk', 'AFR', 'fire safety concern', 'concern'],
  'post-fire': ['post fire', 'after fire', 'post incident', 'post-fire audit'],
  referral: ['referred', 'agency referral', 'crew referral', 'partner referral'],
  consultation: [
    'consultations',
    'statutory consultation',
    'building regulations',
    'building regs',
    'licensing',
    'licensing consultation',
  ],
  sample: ['sampling', 'random sample', 'lower risk sample', 'low risk sample'],
  'follow-up': ['follow up', 'follow-up visit', 'follow-up audit', 're-inspection', 'revisit'],
  other: ['other reason'],
};

/** The words exports use for the outcome of an audit. */
export const outcomeCodes: Codes<NonNullable<Audit['outcome']>> = {
  satisfactory: ['S', 'sat', 'broadly compliant', 'compliant'],
  unsatisfactory: [
    'U',
    'unsat',
    'not satisfactory',
    'non-compliant',
    'not compliant',
    'not broadly compliant',
  ],
};

/** The words exports use for what was served or sent after an audit. */
export const noticeCodes: Codes<string> = {
  enforcement: ['enforcement notice', 'EN', 'article 30'],
  prohibition: ['prohibition notice', 'PN', 'restriction', 'article 31'],
  alterations: ['alteration', 'alterations notice', 'AN', 'article 29'],
  informal: ['informal notification', 'notification of deficiencies', 'NOD', 'action plan'],
};

export const yesNoCodes: Codes<'yes' | 'no'> = {
  yes: ['Y', 'true', '1'],
  no: ['N', 'false', '0'],
};

export const qaGradeCodes: Codes<string> = {
  'at-standard': ['at standard', 'met', 'standard met'],
  minor: ['minor issues', 'minor points'],
  'not-at-standard': ['not at standard', 'not met', 'standard not met'],
};
