import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import { MonthBarsChart } from '@plumbline/charts/react/month-bars-chart';
import type { ProtectionView, VolumeView } from '@plumbline/contract/protection/protection-view';
import { Card } from '#shell/card.tsx';
import { protectionFiles } from '#shell/chart-files.ts';
import { Columns } from '#shell/columns.tsx';
import { landingFan } from '#shell/landing-fan.ts';
import { MeasurePageLink } from '#shell/measure-page-link.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import {
  auditsBehindMonth,
  auditsBehindTotal,
  monthBars,
  monthsSentence,
  volumeCaption,
  volumeTitle,
} from './volume-view.ts';

type VolumeSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** The year counted up against its target, and its months beside those of the year before. */
export function VolumeSection({ view, search }: VolumeSectionProps) {
  const open = useOpenAudits();
  const { volume, keying, filters, period } = view;
  return (
    <Columns shape="wide-first">
      <Card footer={<YearEnd volume={volume} search={search} />}>
        <CumulativeChart
          title={volumeTitle(volume)}
          sentence={volume.status.reason}
          tableCaption={volumeCaption(view)}
          headingLevel={2}
          height="stretch"
          points={runningTotals(volume)}
          target={volume.target}
          unit="audits"
          landing={landingFan(volume)}
          onOpen={(point) => open(auditsBehindTotal(point, view))}
          openText="Open these audits"
          {...protectionFiles({ view, search }, 'months', 'running-total')}
        />
      </Card>
      <Card footer={<KeyingNote keying={keying} />}>
        <MonthBarsChart
          title="Audits a month"
          sentence={monthsSentence(volume)}
          tableCaption={`Audits in each month of ${period.yearLabel} and the same month of the year before`}
          headingLevel={2}
          height="stretch"
          points={monthBars(volume)}
          unit="audits"
          onOpen={(point) => open(auditsBehindMonth(point, filters))}
          openText="Open these audits"
          {...protectionFiles({ view, search }, 'months')}
        />
      </Card>
    </Columns>
  );
}

/** What it would take, and how far to trust where the year will land. */
function YearEnd({ volume, search }: Readonly<{ volume: VolumeView; search: ProtectionSearch }>) {
  const { pace, replaced, landing } = volume;
  const lines = [pace.sentence, replaced, landing?.smallPrint].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <MeasurePageLink measure="2.2.2a" search={search} />
      </p>
    </>
  );
}

/** That late keying makes a recent month grow: the reader must not take it for a fall. */
function KeyingNote({ keying }: Pick<ProtectionView, 'keying'>) {
  return (
    <p>
      {keying.growthSentence} {keying.lagSentence}
    </p>
  );
}
