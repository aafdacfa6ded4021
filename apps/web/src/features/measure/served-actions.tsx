import type { MeasureView, ServedAction } from '@plumbline/contract/measure/measure-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import type { MeasureSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Section } from '#shell/section.tsx';
import { StatedTag } from '#shell/stated-tag.tsx';
import styles from './served-actions.module.css';

type ServedActionsProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** The actions and success measures that a measure serves, with their progress as it is stated. */
export function ServedActions({ view: { serves, actionRef }, search }: ServedActionsProps) {
  return (
    <Section title="What it serves">
      {serves.length === 0 ? (
        <p>It was set up for action {actionRef}, which no plan here has.</p>
      ) : (
        <ul className={styles.list}>
          {serves.map((action) => (
            <li key={`${action.plan} ${action.ref}`}>
              <Served action={action} search={search} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Served({ action, search }: Readonly<{ action: ServedAction; search: MeasureSearch }>) {
  const { plan, ref, title, stated, overdue, successMeasures } = action;
  return (
    <>
      <p className={styles.action}>
        <PlanLink to={ref} search={{ ...search, plan }}>
          Action {ref}: {title}
        </PlanLink>
      </p>
      <p className={styles.stated}>
        <StatedTag stated={stated} />
        {overdue === null ? null : <StatusTag tone="bad">{overdue}</StatusTag>}
        <span className={styles.note}>
          stated on {stated.on} by {stated.by}
        </span>
      </p>
      {successMeasures.length === 0 ? null : (
        <ul className={styles.asked}>
          {successMeasures.map((asked) => (
            <li key={asked.ref}>
              Success measure {asked.ref}: {asked.title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
