import { FunnelChart } from '@plumbline/charts/react/funnel-chart';
import type { FunnelChart as Funnel } from '@plumbline/contract/measure/measure-view';
import { DataTable } from '@plumbline/ui/data-table';
import { chartFrame } from './chart-frame-for.tsx';
import styles from './funnel-card.module.css';
import type { PictureProps } from './measure-charts.tsx';

/** Teams beside each other with chance allowed for, and how well the same work was done. */
export function FunnelCard({ chart, view, search }: PictureProps<Funnel>) {
  const { dots, tooFew, centre, limits } = chart;
  const reviewed = dots.filter(({ quality }) => quality !== null);
  return (
    <div>
      <FunnelChart
        {...chartFrame(chart, view, search)}
        dots={dots}
        tooFew={tooFew}
        centre={centre}
        limits={limits}
        unitName={chart.cases}
        name={view.shortName}
      />
      {reviewed.length === 0 ? null : (
        <div className={styles.quality}>
          <DataTable
            caption="The same teams in quality assurance, over the same months"
            columns={[
              { key: 'team', header: 'Team', names: 'row', cell: ({ label }) => label },
              { key: 'share', header: view.shortName, align: 'right', cell: ({ text }) => text },
              { key: 'quality', header: 'Quality assurance', cell: ({ quality }) => quality },
            ]}
            rows={reviewed}
            rowKey={({ key }) => key}
          />
        </div>
      )}
    </div>
  );
}
