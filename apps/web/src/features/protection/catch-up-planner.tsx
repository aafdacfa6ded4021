import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import type { PlannerView, ProtectionView } from '@plumbline/contract/protection/protection-view';
import { type CatchUp, type CatchUpPlan, catchUp } from '@plumbline/domain/forecast/catch-up';
import { catchUpSentence } from '@plumbline/domain/sentence/catch-up-sentence';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { TextField } from '@plumbline/ui/text-field';
import { useNavigate } from '@tanstack/react-router';
import { Card } from '#shell/card.tsx';
import { Columns } from '#shell/columns.tsx';
import { CopyText } from '#shell/copy-text.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { Section } from '#shell/section.tsx';
import styles from './catch-up-planner.module.css';
import { type PlanField, planText, type TypedPlan, typedPlan } from './planner-view.ts';

type PlannerProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What it would take: officers, audits a week and leave, and where that lands the year. */
export function CatchUpPlanner({ view, search }: PlannerProps) {
  const { planner } = view;
  if (planner === null) return null;
  return <Planner planner={planner} view={view} search={search} />;
}

function Planner({ planner, view, search }: PlannerProps & Readonly<{ planner: PlannerView }>) {
  const typed = typedPlan(search.plan, planner);
  const { plan } = typed;
  return (
    <Section
      title="Catch-up planner"
      id="catch-up"
      note={`From ${planner.today}, with ${formatCount(planner.done)} done, to ${planner.ends}`}
    >
      <Card>
        <Columns shape="wide-first">
          <div>
            <PlanFields typed={typed} basis={planner.basis} />
            <div role="status">
              {plan === null ? (
                <p className={styles.answer}>Put the plan right to see where it lands.</p>
              ) : (
                <Answer plan={plan} planner={planner} />
              )}
            </div>
          </div>
          {plan === null ? null : <PlanPicture plan={plan} planner={planner} view={view} />}
        </Columns>
      </Card>
    </Section>
  );
}

const labels: Readonly<Record<PlanField, string>> = {
  officers: 'Officers, full-time',
  perWeek: 'Audits a week each',
  leave: 'Weeks of leave each',
};

function PlanFields({ typed, basis }: Readonly<{ typed: TypedPlan; basis: string }>) {
  const navigate = useNavigate();
  const type = (field: PlanField, text: string) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, plan: planText(typed, field, text) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <div className={styles.fields}>
        {(Object.keys(labels) as PlanField[]).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            error={typed.fields[field].fault ?? undefined}
            value={typed.fields[field].text}
            inputMode="decimal"
            autoComplete="off"
            onChange={(event) => type(field, event.target.value)}
          />
        ))}
      </div>
      <p className={styles.basis}>It starts from {basis}</p>
    </>
  );
}

function Answer({ plan, planner }: Readonly<{ plan: CatchUpPlan; planner: PlannerView }>) {
  const sentence = catchUpSentence({
    plan,
    result: catchUp(planner, plan),
    target: planner.target,
    ends: planner.ends,
  });
  return (
    <>
      <p className={styles.answer}>{sentence}</p>
      <CopyText text={sentence}>Copy this plan as a sentence</CopyText>
    </>
  );
}

type PictureProps = Readonly<{ plan: CatchUpPlan; planner: PlannerView; view: ProtectionView }>;

function PlanPicture({ plan, planner, view }: PictureProps) {
  const result = catchUp(planner, plan);
  return (
    <CumulativeChart
      title="Where this plan lands"
      sentence={rangeWords(result)}
      tableCaption="The year counted up, with where this plan lands"
      headingLevel={3}
      height={300}
      points={runningTotals(view.volume)}
      target={planner.target}
      unit="audits"
      landing={{
        point: result.point,
        low80: result.range80.low,
        high80: result.range80.high,
        low95: result.range95.low,
        high95: result.range95.high,
        text: rangeWords(result),
      }}
    />
  );
}

function rangeWords({ range80: { low, high } }: CatchUp): string {
  return low === high ? formatCount(low) : `Likely ${formatCount(low)} to ${formatCount(high)}`;
}
