import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Stat } from '@plumbline/ui/stat';
import { StatStrip } from '@plumbline/ui/stat-strip';
import { Link } from '@tanstack/react-router';
import { AuditsLink } from '#shell/audits-link.tsx';
import type { KeyFigure } from './key-figure.ts';
import { keyFigures } from './key-figures-view.ts';

/** The numbers of the year, each going to what lies behind it. */
export function KeyFigures({ view }: Readonly<{ view: ProtectionView }>) {
  return (
    <StatStrip label="The year so far">
      {keyFigures(view).map((figure) => (
        <Stat
          key={figure.key}
          value={<FigureValue figure={figure} />}
          label={figure.label}
          note={figure.note === '' ? undefined : <FigureNote figure={figure} />}
        />
      ))}
    </StatStrip>
  );
}

function FigureNote({ figure: { note, noteAudits } }: Readonly<{ figure: KeyFigure }>) {
  if (typeof note === 'string') return note;
  const { before, count, after } = note;
  return (
    <>
      {before}
      <AuditsLink count={count} audits={noteAudits ?? null} of="audits" />
      {after}
    </>
  );
}

function FigureValue({ figure }: Readonly<{ figure: KeyFigure }>) {
  const { value, audits, schedule, section } = figure;
  if (audits !== undefined) {
    return (
      <Link to="/audits" search={audits}>
        {value}
      </Link>
    );
  }
  if (schedule !== undefined) {
    return (
      <Link to="/programme" search={schedule}>
        {value}
      </Link>
    );
  }
  if (section === undefined) return value;
  return (
    <Link to="." search={true} hash={section}>
      {value}
    </Link>
  );
}
