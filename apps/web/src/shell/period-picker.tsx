import type { ServiceView } from '@plumbline/contract/service/service-view';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import styles from './period-picker.module.css';
import { type PeriodStep, periodGroups, periodSteps } from './period-steps.ts';

type PeriodPickerProps = Readonly<{
  service: ServiceView;
  /** What the page shows while its address names no period. */
  defaultPeriod: string;
}>;

/** The period that the page speaks of: its neighbours one press away, the rest in a menu. */
export function PeriodPicker({ service, defaultPeriod }: PeriodPickerProps) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const figuresId = useId();
  const steps = periodSteps(search.period ?? defaultPeriod, service);
  const choose = (period: string) =>
    void navigate({ to: '.', search: (before) => ({ ...before, period }) });
  return (
    <section className={styles.picker} aria-label="Period">
      <div className={styles.controls}>
        <Step step={steps.previous} name="Previous period">
          ‹
        </Step>
        <select
          className={styles.menu}
          aria-label="Period"
          aria-describedby={figuresId}
          value={steps.key}
          onChange={(event) => choose(event.target.value)}
        >
          {periodGroups(steps, service.periods).map(({ group, choices }) => (
            <optgroup key={group} label={group}>
              {choices.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Step step={steps.next} name="Next period">
          ›
        </Step>
      </div>
      <p className={styles.figures} id={figuresId}>
        {steps.figuresTo}
      </p>
    </section>
  );
}

type StepProps = Readonly<{ step: PeriodStep | null; name: string; children: ReactNode }>;

/** A step to a neighbour. At the end of the line it stays in its place and says so. */
function Step({ step, name, children }: StepProps) {
  if (step === null) {
    return (
      <span className={styles.step} data-state="none">
        <span aria-hidden="true">{children}</span>
        <span className="visually-hidden">{name}: none</span>
      </span>
    );
  }
  return (
    <Link
      to="."
      search={(before) => ({ ...before, period: step.key })}
      className={styles.step}
      aria-label={`${name}: ${step.label}`}
      activeProps={{ 'aria-current': undefined }}
    >
      {children}
    </Link>
  );
}
