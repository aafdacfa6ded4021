import type { ProgrammeView } from '@plumbline/contract/protection/protection-view';
import { Stat } from '@plumbline/ui/stat';
import { StatStrip } from '@plumbline/ui/stat-strip';
import { programmeFigures } from './programme-view.ts';

/** The programme in a few numbers, the worst of them in the open. */
export function ProgrammeKeyFigures({ programme }: Readonly<{ programme: ProgrammeView }>) {
  return (
    <StatStrip label="The risk programme so far">
      {programmeFigures(programme).map(({ key, value, label, note }) => (
        <Stat key={key} value={value} label={label} note={note} />
      ))}
    </StatStrip>
  );
}
