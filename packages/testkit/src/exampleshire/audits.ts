import { dayOf, workingDayFrom } from '../calendar.ts';
import { seededRandom } from '../random.ts';
import { type AuditDraft, type AuditRecord, auditDraft } from './audit-record.ts';
import { recordsBeside } from './beside.ts';
import { type Premises, premisesRegister } from './premises.ts';
import { programmes, type YearProgramme } from './programmes.ts';
import { countedVisits } from './visits.ts';

/** Everything that is true of Exampleshire's audits and can be known on 14 January 2025. */
export type ExampleshireRecords = Readonly<{
  register: readonly Premises[];
  programmes: readonly YearProgramme[];
  /** In the order of their numbers, which is the order they were entered in. */
  audits: readonly AuditRecord[];
}>;

/** The records of the demonstration: the same every time. */
export function exampleshireRecords(): ExampleshireRecords {
  const random = seededRandom('Exampleshire');
  const register = premisesRegister(random.fork('register'));
  const planned = programmes(random.fork('programmes'), register);
  const visits = countedVisits(random.fork('visits'), register, planned);
  const lifecycle = random.fork('records');
  const counted = withRebandings(visits.map((visit) => lateBatch(auditDraft(lifecycle, visit))));
  const beside = recordsBeside(random.fork('beside'), register, counted);
  return {
    register,
    programmes: planned,
    audits: numbered([...counted, ...beside, enteredTwice(counted)]),
  };
}

/** The Brindlewick team's audits of these days were all entered in the middle of April 2024. */
const lateBatchDays = { from: dayOf('2024-03-11'), to: dayOf('2024-03-28') };
const lateBatchKeyed = dayOf('2024-04-16');

function lateBatch(audit: AuditDraft): AuditDraft {
  const { completed, team, keyed } = audit;
  if (team !== 'south' || completed === null || keyed >= lateBatchKeyed) return audit;
  if (completed < lateBatchDays.from || completed > lateBatchDays.to) return audit;
  return enteredOn(audit, lateBatchKeyed + (completed % 3));
}

/** The same audit entered later, with all that followed from it as much later. */
function enteredOn(audit: AuditDraft, keyed: number): AuditDraft {
  const later = (day: number) => workingDayFrom(day + keyed - audit.keyed);
  const { outcome, notice, closed } = audit;
  return {
    ...audit,
    keyed,
    outcome: outcome && {
      ...outcome,
      knownOn: outcome.knownOn === null ? null : later(outcome.knownOn),
    },
    notice: notice && { ...notice, issued: later(notice.issued), due: later(notice.due) },
    closed: closed === null ? null : later(closed),
  };
}

const rebandings = 3;

/** A few medium risk premises were moved to high risk because of what their audit found. */
function withRebandings(audits: readonly AuditDraft[]): readonly AuditDraft[] {
  const chosen = audits
    .filter(
      ({ band, completed, outcome }) =>
        band === 'M' &&
        outcome?.is === 'unsatisfactory' &&
        completed !== null &&
        completed >= dayOf('2024-05-01') &&
        completed <= dayOf('2024-09-30'),
    )
    .slice(0, rebandings);
  return audits.map((audit) =>
    chosen.includes(audit)
      ? { ...audit, rebanded: { to: 'H', on: workingDayFrom(audit.keyed + 40) } }
      : audit,
  );
}

/** One audit of June 2024 was entered twice; the second entry was taken out in October. */
function enteredTwice(audits: readonly AuditDraft[]): AuditDraft {
  const first = audits.find(
    ({ completed, origin }) =>
      origin === 'complaint' && completed !== null && completed >= dayOf('2024-06-10'),
  );
  if (!first) throw new RangeError('Exampleshire has no complaint audit in June 2024');
  return {
    ...first,
    keyed: workingDayFrom(first.keyed + 1),
    withdrawn: dayOf('2024-10-21'),
  };
}

/** Numbers the records in the order they were entered. */
function numbered(drafts: readonly AuditDraft[]): readonly AuditRecord[] {
  const ordered = drafts
    .map((draft, sequence) => ({ draft, sequence }))
    .sort((one, other) => one.draft.keyed - other.draft.keyed || one.sequence - other.sequence)
    .map(({ draft }) => draft);
  const ids = new Map(
    ordered.map((draft, index) => [draft, `EXA-${String(index + 1).padStart(5, '0')}`]),
  );
  return ordered.map((draft) => {
    const { follows, ...facts } = draft;
    const previous = follows ? (ids.get(follows) ?? '') : '';
    return { ...facts, id: ids.get(draft) ?? '', previous };
  });
}
