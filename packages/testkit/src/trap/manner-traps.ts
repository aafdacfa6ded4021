import { dayOf } from '../calendar.ts';
import type { CsvManner } from '../csv-text.ts';
import type { TextEncoding } from '../encode-text.ts';
import type { AuditCells } from '../source-columns.ts';
import { type TrapFile, trapFile } from './trap-file.ts';
import { ordinaryRows, trapRow } from './trap-row.ts';

/** Rows with letters outside ASCII, all of which Windows-1252 has. */
const accentedRows = [
  ...ordinaryRows(),
  trapRow({ audit_id: 'TRAP-07', premises_type_code: '‘Café’ – “licensed”' }, 'counted'),
];

/** The same audits in every encoding that exports come in. */
export function encodingTraps(): readonly TrapFile[] {
  const encodings: readonly TextEncoding[] = [
    'utf-8',
    'utf-8-bom',
    'utf-16le',
    'utf-16be',
    'windows-1252',
  ];
  return encodings.map((encoding) =>
    trapFile(`encoding ${encoding}.csv`, accentedRows, { encoding }),
  );
}

/** The same audits with every delimiter and line end, and with all of them inside a cell. */
export function delimiterTraps(): readonly TrapFile[] {
  const manners: readonly (readonly [string, CsvManner])[] = [
    ['comma', { delimiter: ',', lineEnd: '\r\n' }],
    ['semicolon', { delimiter: ';', lineEnd: '\r\n' }],
    ['tab', { delimiter: '\t', lineEnd: '\n' }],
  ];
  const awkward = trapRow(
    { audit_id: 'TRAP-07', premises_type_code: 'shop, "corner"; two\nfloors,\tone attic' },
    'counted',
  );
  const below = trapRow(
    { audit_id: 'TRAP-08', date_completed: '2024-11-31' },
    { refusedFor: 'date_completed', says: '31 November 2024' },
  );
  return manners.map(([name, csv]) =>
    trapFile(`delimiter ${name}.csv`, [...ordinaryRows(), awkward, below], { csv }),
  );
}

/** The same audits with their dates written in every way that is understood. */
export function dateTraps(): readonly TrapFile[] {
  const forms: readonly (readonly [string, (iso: string) => string])[] = [
    ['iso', (iso) => iso],
    ['iso with time', (iso) => `${iso}T09:30:00`],
    ['iso with space and time', (iso) => `${iso} 09:30`],
    ['day first', dayFirst],
    ['day first with time', (iso) => `${dayFirst(iso)} 16:05`],
    ['excel serial', (iso) => String(dayOf(iso) + excelDayOf1970)],
    ['excel serial with time', (iso) => `${dayOf(iso) + excelDayOf1970}.75`],
  ];
  return forms.map(([name, form]) =>
    trapFile(`dates ${name}.csv`, ordinaryRows(), { write: (cells) => dated(cells, form) }),
  );
}

/** Excel's serial number of 1 January 1970, in its 1900 system. */
const excelDayOf1970 = 25_569;

function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function dated(cells: AuditCells, form: (iso: string) => string): AuditCells {
  const write = (iso: string) => (iso === '' ? '' : form(iso));
  return {
    ...cells,
    date_completed: write(cells.date_completed),
    created_at: write(cells.created_at),
    updated_at: write(cells.updated_at),
  };
}

/** Columns under the names another system gives them, below two lines of title. */
export function headerAliasTrap(): TrapFile {
  return trapFile('headers by alias.csv', ordinaryRows(), {
    titles: ['Protection audits', 'Printed 15/01/2025'],
    headers: {
      audit_id: 'Job Number',
      activity_type: 'Type of activity',
      risk_band: 'Risk Rating',
      date_completed: 'DATE AUDIT COMPLETED',
      outcome: 'Result',
      team_id: 'Station/Team',
      officer_id: 'Inspecting officer',
    },
  });
}

/** Codes as other systems word them. */
export function codeAliasTrap(): TrapFile {
  const words: Readonly<Record<string, string>> = {
    VH: 'Very High',
    H: 'high',
    M: 'Medium risk',
    L: 'LOW',
    VL: 'very low',
    satisfactory: 'Broadly Compliant',
    unsatisfactory: 'U',
  };
  return trapFile('codes by alias.csv', ordinaryRows(), {
    write: (cells) => ({
      ...cells,
      activity_type: 'Fire Safety Audit',
      risk_band: words[cells.risk_band] ?? '',
      outcome: words[cells.outcome] ?? '',
    }),
  });
}
