import { auditKind } from './audit-kind.ts';
import type { RecordKind } from './record-kind.ts';
import { scheduleKind } from './schedule-kind.ts';

/** Every source that files can be imported from. */
export const recordKinds = { audits: auditKind, schedule: scheduleKind } as const satisfies Record<
  string,
  RecordKind
>;

export type Source = keyof typeof recordKinds;

export function isSource(text: string): text is Source {
  return Object.hasOwn(recordKinds, text);
}
