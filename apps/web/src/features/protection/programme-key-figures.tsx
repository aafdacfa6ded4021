import type { ProgrammeView } from '@plumbline/contract/protection/protection-view';
import { Stat } from '@plumbline/ui/stat';
import { StatStrip } from '@plumbline/ui/stat-strip';
import { type ProgrammeScope, scheduleBehind } from '#shell/schedule-behind.ts';
import { ScheduleLink } from '#shell/schedule-link.tsx';
import { programmeFigures } from './programme-view.ts';

type ProgrammeKeyFiguresProps = Readonly<{ programme: ProgrammeView; scope: ProgrammeScope }>;

/** The programme in a few numbers, the worst of them in the open. */
export function ProgrammeKeyFigures({ programme, scope }: ProgrammeKeyFiguresProps) {
  return (
    <StatStrip label="The risk programme so far">
      {programmeFigures(programme).map(({ key, count, label, note, cut, noteCut }) => (
        <Stat
          key={key}
          value={<ScheduleLink count={count} schedule={scheduleBehind(scope, cut)} of={label} />}
          label={label}
          note={
            typeof note === 'string' ? (
              note
            ) : (
              <>
                {note.before}
                <ScheduleLink
                  count={note.count}
                  schedule={scheduleBehind(scope, noteCut)}
                  of="scheduled audits"
                />
                {note.after}
              </>
            )
          }
        />
      ))}
    </StatStrip>
  );
}
