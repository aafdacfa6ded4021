import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import type { PlannerView, ProtectionView } from '@plumbline/contract/protection/protection-view';
import { type CatchUp, type CatchUpPlan, catchUp } from '@plumbline/domain/forecast/catch-up';
import { catchUpOpening, catchUpSentence } from '@plumbline/domain/sentence/catch-up-sentence';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { TextField } from '@plumbline/ui/text-field';
import { type ReactNode, useRef } from 'react';
import { Card } from '#shell/card.tsx';
import { Columns } from '#shell/columns.tsx';
import { CopyText } from '#shell/copy-text.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { Section } from '#shell/section.tsx';
import styles from './catch-up-planner.module.css';
import { NoPlanner } from './no-planner.tsx';
import { faultsOf, isChanged, type PlanField } from './planner-view.ts';
import { type TypedPlanControl, useTypedPlan } from './use-typed-plan.ts';

type PlannerProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What it would take: officers, audits a week and leave, and where that lands the year. */
export function CatchUpPlanner({ view, search }: PlannerProps) {
  const { planner } = view;
  return (
    <Section title="Catch-up planner" id="catch-up">
      {planner === null ? (
        <NoPlanner view={view} />
      ) : (
        <Card>
          <Planner planner={planner} view={view} search={search} />
        </Card>
      )}
    </Section>
  );
}

function Planner({ planner, view, search }: PlannerProps & Readonly<{ planner: PlannerView }>) {
  const control = useTypedPlan(search.plan, planner);
  const { typed } = control;
  const isRight = Object.values(faultsOf(typed)).every((fault) => fault === null);
  const plan = isRight ? typed.plan : null;
  return (
    <Columns shape="wide-first">
      <div>
        {typed.isUnread ? (
          <p className={styles.unread}>
            The plan in the address could not be read, so the planner shows what it starts from.
          </p>
        ) : null}
        <PlanForm control={control} planner={planner}>
          <Answer plan={plan} planner={planner} service={view.service} />
        </PlanForm>
      </div>
      {plan === null ? null : <PlanPicture plan={plan} planner={planner} view={view} />}
    </Columns>
  );
}

const labels: Readonly<Record<PlanField, string>> = {
  officers: 'Officers, full-time',
  perWeek: 'Audits a week each',
  leave: 'Weeks of leave each',
};

type PlanFormProps = Readonly<{
  control: TypedPlanControl;
  planner: PlannerView;
  /** What the plan comes to. */
  children: ReactNode;
}>;

function PlanForm({ control, planner, children }: PlanFormProps) {
  const { typed, type, leave, startAgain } = control;
  const first = useRef<HTMLInputElement>(null);
  const faults = faultsOf(typed);
  const restart = () => {
    startAgain();
    // The button goes with the press, and the focus must not be lost with it.
    first.current?.focus();
  };
  return (
    <>
      <div className={styles.fields}>
        {(Object.keys(labels) as PlanField[]).map((field) => (
          <TextField
            key={field}
            ref={field === 'officers' ? first : undefined}
            label={labels[field]}
            error={faults[field] ?? undefined}
            value={typed.texts[field]}
            inputMode="decimal"
            autoComplete="off"
            onChange={(event) => type(field, event.target.value)}
            onBlur={leave}
          />
        ))}
      </div>
      <div className={styles.start}>
        <p className={styles.basis}>{planner.basis}</p>
        {isChanged(typed, planner) ? (
          <Button tone="secondary" onClick={restart}>
            Start again
          </Button>
        ) : null}
      </div>
      {children}
    </>
  );
}

type AnswerProps = Readonly<{ plan: CatchUpPlan | null; planner: PlannerView; service: string }>;

function Answer({ plan, planner, service }: AnswerProps) {
  const { done, target, ends, today } = planner;
  const opening = catchUpOpening({ service, today, done });
  const sentence =
    plan === null
      ? null
      : catchUpSentence({ plan, result: catchUp(planner, plan), done, target, ends });
  return (
    <>
      <p className={styles.opening}>{opening}</p>
      <div role="status">
        <p className={styles.answer}>{sentence ?? 'Put the plan right to see where it lands.'}</p>
      </div>
      {sentence === null ? null : (
        <CopyText text={`${opening} ${sentence}`}>Copy this plan as a sentence</CopyText>
      )}
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
        from: 'unfinished',
      }}
    />
  );
}

function rangeWords({ range80: { low, high } }: CatchUp): string {
  return low === high ? formatCount(low) : `Likely ${formatCount(low)} to ${formatCount(high)}`;
}
