import type { BranchView } from '@plumbline/contract/plan/plan-view';
import { Lede } from '#shell/lede.tsx';
import type { PlanPlace } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { PriorityFacts, Recommendation, RecommendationActions } from './plan-tree.tsx';
import { Quoted } from './quoted.tsx';

type BranchPageProps = Readonly<{ view: BranchView; search: PlanPlace }>;

/** A priority or one recommendation: how its actions stand, and what was published of it. */
export function BranchPage({ view, search }: BranchPageProps) {
  return (
    <>
      <Lede>{view.sentence}</Lede>
      <Quoted of={view} />
      {view.kind === 'priority' ? (
        <WholePriority view={view} search={search} />
      ) : (
        <OneRecommendation view={view} search={search} />
      )}
    </>
  );
}

function WholePriority({ view: { priority }, search }: BranchPageProps) {
  return (
    <>
      <Section title="What was found">
        <PriorityFacts priority={priority} />
        <Quoted of={priority.cause} />
      </Section>
      <Section title="Recommendations">
        {priority.recommendations.map((one) => (
          <Recommendation key={one.ref} recommendation={one} search={search} />
        ))}
      </Section>
    </>
  );
}

function OneRecommendation({ view: { priority }, search }: BranchPageProps) {
  const [recommendation] = priority.recommendations;
  if (recommendation === undefined) return null;
  return (
    <Section title="Actions">
      <RecommendationActions recommendation={recommendation} search={search} />
    </Section>
  );
}
