import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { Section } from '#shell/section.tsx';
import styles from './what-it-takes.module.css';

/** What an action needs, what it is to change, and what stands in its way. */
export function WhatItTakes({ view }: Readonly<{ view: ActionView }>) {
  const { resources, expectedEffect, problems } = view;
  if (resources === null && expectedEffect === null && problems.length === 0) return null;
  return (
    <Section title="What it takes">
      <dl className={styles.facts}>
        {resources === null ? null : (
          <>
            <dt>It needs</dt>
            <dd>{resources}</dd>
          </>
        )}
        {expectedEffect === null ? null : (
          <>
            <dt>It is to change</dt>
            <dd>{expectedEffect}</dd>
          </>
        )}
        {problems.length === 0 ? null : (
          <>
            <dt>In its way</dt>
            {problems.map((problem) => (
              <dd key={problem}>{problem}</dd>
            ))}
          </>
        )}
      </dl>
    </Section>
  );
}
