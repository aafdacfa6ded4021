import type { ImportBatchTable, StagedNameTable, StagedRowTable } from './import.ts';
import type {
  DefinitionTable,
  MeasureEventTable,
  MilestoneStepTable,
  ObservationTable,
  StandingTargetTable,
  TargetTable,
  ToleranceTable,
} from './measure.ts';
import type {
  BenchmarkTable,
  CommentaryTable,
  DecisionTable,
  EvidenceFileTable,
  EvidenceTable,
  PlanTable,
  ProgressEventTable,
} from './plan.ts';
import type { BatchEntryTable, RecordTable, RecordVersionTable } from './record.ts';
import type { RevisionTable } from './revision.ts';
import type {
  AuditCellTable,
  AuditCountTable,
  AuditKeyingTable,
  ProgrammeCountTable,
} from './roll-up.ts';
import type {
  AliasTable,
  CapacityTable,
  OfficerTable,
  ServiceTable,
  TeamTable,
} from './service.ts';

export type Schema = {
  readonly revision: RevisionTable;
  readonly service: ServiceTable;
  readonly team: TeamTable;
  readonly officer: OfficerTable;
  readonly alias: AliasTable;
  readonly capacity: CapacityTable;
  readonly definition: DefinitionTable;
  readonly target: TargetTable;
  readonly tolerance: ToleranceTable;
  readonly standing_target: StandingTargetTable;
  readonly measure_event: MeasureEventTable;
  readonly milestone_step: MilestoneStepTable;
  readonly observation: ObservationTable;
  readonly plan: PlanTable;
  readonly progress_event: ProgressEventTable;
  readonly evidence: EvidenceTable;
  readonly evidence_file: EvidenceFileTable;
  readonly commentary: CommentaryTable;
  readonly decision: DecisionTable;
  readonly benchmark: BenchmarkTable;
  readonly import_batch: ImportBatchTable;
  readonly staged_row: StagedRowTable;
  readonly staged_name: StagedNameTable;
  readonly record_version: RecordVersionTable;
  readonly record: RecordTable;
  readonly batch_entry: BatchEntryTable;
  readonly audit_cell: AuditCellTable;
  readonly audit_count: AuditCountTable;
  readonly audit_keying: AuditKeyingTable;
  readonly programme_count: ProgrammeCountTable;
};
