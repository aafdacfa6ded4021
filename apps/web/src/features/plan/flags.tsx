import type { FlagGroup } from '@plumbline/contract/plan/plan-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { PlanLink } from '#shell/plan-link.tsx';
import { type PlanPlace, periodOf } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import styles from './flags.module.css';
import { flagTitles } from './plan-words.ts';
import { Referred } from './tag.tsx';

type FlagsProps = Readonly<{ flags: readonly FlagGroup[]; search: PlanPlace }>;

/** What a board should look at in the plan, the gravest kind first. */
export function Flags({ flags, search }: FlagsProps) {
  return (
    <Section title="Look at these" id="look-at" note="The gravest first">
      {flags.length === 0 ? (
        <p>There is nothing to look at.</p>
      ) : (
        <div className={styles.groups}>
          {flags.map((group) => (
            <OneKind key={group.kind} group={group} search={search} />
          ))}
        </div>
      )}
    </Section>
  );
}

/** So many stand in sight; the rest one press away, and all of them on paper. */
const inSight = 4;

function OneKind({ group, search }: Readonly<{ group: FlagGroup; search: PlanPlace }>) {
  const { kind, items } = group;
  const [shown, setShown] = useState<'first' | 'all'>('first');
  const listId = useId();
  const title = flagTitles[kind];
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{formatCount(items.length)}</span>
      </h3>
      <ul className={styles.items} id={listId} data-shown={shown}>
        {items.map((item) => (
          <li key={item.ref} className={styles.item}>
            <FlagLink item={item} search={search} />
            <p className={styles.reason}>{item.reason}</p>
          </li>
        ))}
      </ul>
      {items.length <= inSight ? null : (
        <Button
          tone="quiet"
          aria-expanded={shown === 'all'}
          aria-controls={listId}
          onClick={() => setShown(shown === 'all' ? 'first' : 'all')}
        >
          {shown === 'all' ? 'Show fewer' : `Show all ${formatCount(items.length)}`}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
    </section>
  );
}

type FlagLinkProps = Readonly<{ item: FlagGroup['items'][number]; search: PlanPlace }>;

function FlagLink({ item: { ref, of, title }, search }: FlagLinkProps) {
  return (
    <Referred mark={ref}>
      {of === 'action' ? (
        <PlanLink to={ref} search={search}>
          {title}
        </PlanLink>
      ) : (
        <Link to="/measures/$measure" params={{ measure: ref }} search={periodOf(search)}>
          {title}
        </Link>
      )}
    </Referred>
  );
}
