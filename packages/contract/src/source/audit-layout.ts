import { auditColumns } from './audit-columns.ts';
import { auditRules } from './audit-rules.ts';
import type { SourceLayout } from './layout.ts';

/** What an export of audits looks like. Its rows are `AuditRow`. */
export const auditLayout: SourceLayout = {
  source: 'audits',
  title: 'audits',
  key: 'auditId',
  columns: auditColumns,
  rules: auditRules,
};
