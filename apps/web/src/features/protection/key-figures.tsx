import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Stat } from '@plumbline/ui/stat';
import { StatStrip } from '@plumbline/ui/stat-strip';
import { Link } from '@tanstack/react-router';
import { type KeyFigure, keyFigures } from './key-figures-view.ts';

/** The numbers of the year, each going to what lies behind it. */
export function KeyFigures({ view }: Readonly<{ view: ProtectionView }>) {
  return (
    <StatStrip label="The year so far">
      {keyFigures(view).map((figure) => (
        <Stat
          key={figure.key}
          value={<FigureValue figure={figure} />}
          label={figure.label}
          note={figure.note}
        />
      ))}
    </StatStrip>
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
