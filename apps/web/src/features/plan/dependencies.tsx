import type { ActionView, DependencyView } from '@plumbline/contract/plan/plan-view';
import { PlanLink } from '#shell/plan-link.tsx';
import type { PlanPlace } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { StatedTag } from '#shell/stated-tag.tsx';
import styles from './dependencies.module.css';
import { Referred } from './tag.tsx';

type DependenciesProps = Readonly<{ view: ActionView; search: PlanPlace }>;

/** What has to be done before an action, and what waits for it. */
export function Dependencies({ view: { before, after }, search }: DependenciesProps) {
  return (
    <>
      <OneWay title="It depends on" others={before} search={search} />
      <OneWay title="What depends on it" others={after} search={search} />
    </>
  );
}

type OneWayProps = Readonly<{
  title: string;
  others: readonly DependencyView[];
  search: PlanPlace;
}>;

function OneWay({ title, others, search }: OneWayProps) {
  if (others.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={other.ref}>
            <Referred mark={other.ref}>
              <PlanLink to={other.ref} search={search}>
                {other.title}
              </PlanLink>
            </Referred>
            <p className={styles.note}>
              <StatedTag stated={other.stated} /> due by the {other.deadlineLabel}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
