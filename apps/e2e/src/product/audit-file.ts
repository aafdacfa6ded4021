/** The columns of an export of audits that these tests fill. */
const columns = [
  'audit_id',
  'premises_id',
  'activity_type',
  'origin',
  'risk_band',
  'date_completed',
  'outcome',
  'team_id',
  'officer_id',
  'created_at',
] as const;

type AuditColumn = (typeof columns)[number];

/** One line of an export: an audit of December 2024 unless it says otherwise. */
export type AuditLine = Readonly<Partial<Record<AuditColumn, string>> & { audit_id: string }>;

/** A file as a browser is given it. */
export type ChosenFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

const ordinary: Readonly<Record<Exclude<AuditColumn, 'audit_id'>, string>> = {
  premises_id: 'EXP-90001',
  activity_type: 'Fire safety audit',
  origin: 'complaint',
  risk_band: 'medium',
  date_completed: '2024-12-18',
  outcome: 'satisfactory',
  team_id: 'Quillbrook',
  officer_id: 'Idris Penlathe',
  created_at: '2024-12-20',
};

/** The text of an export, as a service's own system writes it. */
export function auditText(
  lines: readonly AuditLine[],
  leaveOut: readonly AuditColumn[] = [],
): string {
  const kept = columns.filter((column) => !leaveOut.includes(column));
  const rows = lines.map((line) => {
    const filled = { ...ordinary, ...line };
    return kept.map((column) => filled[column]).join(',');
  });
  return `${[kept.join(','), ...rows].join('\n')}\n`;
}

/** The same as a file to choose. */
export function auditFile(name: string, lines: readonly AuditLine[]): ChosenFile {
  return textFile(name, auditText(lines));
}

export function textFile(name: string, text: string): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
