import { BacklogChart } from '@plumbline/charts/react/backlog-chart';
import type { BacklogChart as Backlog } from '@plumbline/contract/measure/measure-view';
import { DataTable } from '@plumbline/ui/data-table';
import { chartFrame } from './chart-frame-for.tsx';
import styles from './funnel-card.module.css';
import type { PictureProps } from './measure-charts.tsx';
import { axisLabel } from './measure-view.ts';

/** Open cases by age, received against closed, and how soon each level was acted on. */
export function BacklogCard({ chart, view, search }: PictureProps<Backlog>) {
  const { months, bands, timeliness, things } = chart;
  return (
    <div>
      <BacklogChart
        {...chartFrame(chart, view, search)}
        months={months.map(({ month, label, ...rest }, place) => ({
          key: month,
          label: axisLabel(month, label, place === 0),
          longLabel: label,
          state: 'complete',
          ...rest,
        }))}
        bands={bands}
        unit={things}
      />
      {timeliness.length === 0 ? null : (
        <div className={styles.quality}>
          <DataTable
            caption="Acted on in time in the last month, level by level: an average would hide the most urgent"
            columns={[
              { key: 'level', header: 'Level', names: 'row', cell: ({ label }) => label },
              { key: 'share', header: 'In time', align: 'right', cell: ({ text }) => text },
              { key: 'made', header: 'Made of', cell: ({ made }) => made },
            ]}
            rows={timeliness}
            rowKey={({ label }) => label}
          />
        </div>
      )}
    </div>
  );
}
