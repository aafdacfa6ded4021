import type { Definition } from '@plumbline/domain/measure/definition';
import { beingHeard } from './definitions/being-heard.ts';
import { equalityData } from './definitions/equality-data.ts';
import { protectionQuality } from './definitions/protection-quality.ts';
import { protectionRecords } from './definitions/protection-records.ts';
import { protectionResource, protectionStrategy } from './definitions/protection-strategy.ts';
import { recruitment, welcome } from './definitions/recruitment.ts';
import { referralProcess } from './definitions/referral-process.ts';
import { riskLevels } from './definitions/risk-levels.ts';
import { speakingUp } from './definitions/speaking-up.ts';
import { values } from './definitions/values.ts';

/**
 * What the demonstration measures beside the audits, in plan order: 70 measures, one of them in two
 * versions. The six of the audits belong to every service.
 */
export const measureDefinitions: readonly Definition[] = [
  ...riskLevels,
  ...referralProcess,
  ...protectionStrategy,
  ...protectionResource,
  ...protectionRecords,
  ...protectionQuality,
  ...values,
  ...speakingUp,
  ...beingHeard,
  ...equalityData,
  ...welcome,
  ...recruitment,
];
