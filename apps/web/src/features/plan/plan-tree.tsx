import type { PriorityView, RecommendationView } from '@plumbline/contract/plan/plan-view';
import { PlanLink } from '#shell/plan-link.tsx';
import type { PlanPlace } from '#shell/plan-search.ts';
import { ActionTable } from './action-table.tsx';
import styles from './plan-tree.module.css';
import { ownerNote } from './plan-words.ts';
import { Referred, TagMark } from './tag.tsx';

type PlanTreeProps = Readonly<{ priorities: readonly PriorityView[]; search: PlanPlace }>;

/** From each priority to its cause of concern, its recommendations and their actions. */
export function PlanTree({ priorities, search }: PlanTreeProps) {
  return priorities.map((priority) => (
    <section
      key={priority.ref}
      className={styles.priority}
      aria-label={`Priority ${priority.ref}: ${priority.title}`}
    >
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Referred mark={priority.ref}>
            <PlanLink to={priority.ref} search={search}>
              {priority.title}
            </PlanLink>
          </Referred>
        </h2>
        <CauseTag priority={priority} />
      </div>
      <PriorityFacts priority={priority} />
      {priority.recommendations.map((recommendation) => (
        <Recommendation key={recommendation.ref} recommendation={recommendation} search={search} />
      ))}
    </section>
  ));
}

type OfPriority = Readonly<{ priority: PriorityView }>;

/** Whether the inspectorate has closed its cause of concern. */
function CauseTag({ priority: { cause } }: OfPriority) {
  return cause.closed === null ? (
    <TagMark tag={{ tone: 'near', word: 'Cause of concern open' }} />
  ) : (
    <TagMark tag={{ tone: 'done', word: 'Cause of concern closed' }} />
  );
}

/** What the inspectorate found, and who answers for what is done about it. */
export function PriorityFacts({ priority }: OfPriority) {
  const { cause, judgement, sponsor, leadMember, scrutiny } = priority;
  const holder = ownerNote(sponsor);
  return (
    <>
      <p className={styles.cause}>{cause.title}.</p>
      <p className={styles.meta}>
        Raised on {cause.raised}
        {cause.closed === null ? '' : `, closed on ${cause.closed}`}.
        {judgement === null ? '' : ` Judged “${judgement}”.`}
      </p>
      <p className={styles.meta}>
        Sponsor: {sponsor.role}
        {holder === null ? '' : ` (${holder})`}. Lead member: {leadMember}. Outside scrutiny:{' '}
        {scrutiny}.
      </p>
    </>
  );
}

type RecommendationProps = Readonly<{ recommendation: RecommendationView; search: PlanPlace }>;

/** One recommendation with its actions. */
export function Recommendation({ recommendation, search }: RecommendationProps) {
  const { ref, title } = recommendation;
  return (
    <section className={styles.recommendation} aria-label={`Recommendation ${ref}`}>
      <h3 className={styles.title}>
        <Referred mark={ref}>
          <PlanLink to={ref} search={search}>
            {title}
          </PlanLink>
        </Referred>
      </h3>
      <RecommendationActions recommendation={recommendation} search={search} />
    </section>
  );
}

/** The actions of a recommendation, or why there are none. */
export function RecommendationActions({ recommendation, search }: RecommendationProps) {
  const { ref, declinedBecause, actions } = recommendation;
  return (
    <>
      {declinedBecause === null ? null : (
        <p className={styles.declined}>
          <strong>Declined.</strong> {declinedBecause}
        </p>
      )}
      {actions.length === 0 ? (
        declinedBecause === null ? (
          <p className={styles.declined}>It has no actions yet.</p>
        ) : null
      ) : (
        <ActionTable
          caption={`Actions of recommendation ${ref}`}
          actions={actions}
          search={search}
        />
      )}
    </>
  );
}
