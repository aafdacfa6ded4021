import type { ImportPreview } from '@plumbline/contract/import/import-views';

/** A preview of a file of an invented service. */
export const previewFixture: ImportPreview = {
  batch: 24,
  source: 'audits',
  fileName: 'audits-2024-12.csv',
  state: 'ready',
  createdAt: '2025-01-08T08:29:00.000Z',
  createdBy: 'Demonstration',
  rowsRead: 1024,
  counts: { new: 62, changed: 3, same: 955, refused: 2, waiting: 2, missing: 4 },
  withdrawMissing: false,
  format: 'csv',
  readAs: 'CSV, UTF-8, separated by commas',
  columnsFound: [{ label: 'audit_id', found: 'Audit ref' }],
  columnsAbsent: ['hours_total'],
  columnsIgnored: ['Notes'],
  columnsLost: [],
  notices: [],
  declared: { from: '2024-04-01', to: '2024-12-31' },
  isRangeChosen: true,
  controlTotal: null,
  countedInFile: 640,
  notCounted: [{ standing: 'follow-up', label: 'Follow-ups', rows: 80 }],
  unknownTeams: [{ id: 'mobile', name: 'Mobile team', rows: 2, accepted: false }],
  unknownOfficers: [],
  sameFileAs: [],
};
