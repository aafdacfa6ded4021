import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { days, toDay } from '@plumbline/domain/period/day';
import { Columns, Stack } from '#shell/columns.tsx';
import { ownerWords } from '#shell/owner-words.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Section } from '#shell/section.tsx';
import { AgreedDefinition } from './agreed-definition.tsx';
import styles from './agreed-entries.module.css';
import { AgreedEntries } from './agreed-entries.tsx';
import { eventKinds, isGivenUp } from './agreed-words.ts';
import { OpenForm } from './open-form.tsx';
import { TakeBackEvent, TakeBackLast } from './take-back.tsx';

type AgreedProps = Readonly<{ view: MeasureAgreed; search: BoardSearch }>;

/** All that is agreed about a measure, part by part, with its history and the ways to change it. */
export function AgreedPage({ view, search }: AgreedProps) {
  return (
    <>
      <p>
        Owner: {ownerWords(view.owner)}. It serves{' '}
        <PlanLink to={view.actionRef} search={search}>
          action {view.actionRef}
        </PlanLink>
        .
      </p>
      <Columns shape="even">
        <Definitions view={view} />
        <Stack>
          {view.hasYearTargets ? <YearTargets view={view} /> : <Targets view={view} />}
          <Tolerances view={view} />
          <Events view={view} search={search} />
          <Benchmarks view={view} />
        </Stack>
      </Columns>
    </>
  );
}

type PartProps = Readonly<{ view: MeasureAgreed }>;

/** A past day is looked at and not changed. */
const isToday = ({ known }: MeasureAgreed): boolean => known.day === null;

function Definitions({ view }: PartProps) {
  return (
    <Section title="Definition" id="definitions" note="From when it holds, the latest first">
      <AgreedEntries
        history={view.definitions}
        none="It was never defined."
        more={(definition) => <AgreedDefinition of={definition} />}
      />
      {isToday(view) ? (
        <div className={styles.changes}>
          <OpenForm view={view} part="definition" />
          <TakeBackLast
            view={view}
            part="definition"
            undoable={view.definitions.undoable}
            section="definitions"
          />
        </div>
      ) : null}
    </Section>
  );
}

const bases = { plan: 'The plan states it', proposed: 'The service proposes it' } as const;

function Targets({ view }: PartProps) {
  return (
    <Section title="Targets" id="targets">
      <AgreedEntries
        history={view.targets}
        none="No target has been agreed."
        more={({ by, basis }, { words }) => (
          <p>
            <strong>{words}</strong>
            {by === null ? '' : `, by ${days.label(toDay(by))}`}. {bases[basis]}.
          </p>
        )}
      />
      {isToday(view) ? (
        <div className={styles.changes}>
          <OpenForm view={view} part="target" />
          <TakeBackLast
            view={view}
            part="target"
            undoable={view.targets.undoable}
            section="targets"
          />
        </div>
      ) : null}
    </Section>
  );
}

function YearTargets({ view }: PartProps) {
  return (
    <Section title="Targets of the years" id="targets">
      <AgreedEntries
        history={view.yearTargets}
        none="No target of a year has been agreed."
        more={(_, { words }) => <p>{words}.</p>}
      />
      {isToday(view) ? (
        <div className={styles.changes}>
          <OpenForm view={view} part="year-target" />
          <TakeBackLast
            view={view}
            part="year-target"
            undoable={view.yearTargets.undoable}
            section="targets"
          />
        </div>
      ) : null}
    </Section>
  );
}

function Tolerances({ view }: PartProps) {
  return (
    <Section title="How it is judged" id="tolerances">
      <AgreedEntries
        history={view.tolerances}
        none="Nothing has been agreed: it is shown and not judged."
        more={(_, { words }) => <p>{words}</p>}
      />
      {isToday(view) ? (
        <div className={styles.changes}>
          <OpenForm view={view} part="tolerance" />
          <TakeBackLast
            view={view}
            part="tolerance"
            undoable={view.tolerances.undoable}
            section="tolerances"
          />
        </div>
      ) : null}
    </Section>
  );
}

function Events({ view, search }: AgreedProps) {
  return (
    <Section
      title="What happened to it"
      id="events"
      note="Step changes, events on the axis and months left out"
    >
      <AgreedEntries
        history={view.events}
        none="Nothing has been recorded."
        tag="given-up"
        foot={(event, { state }) =>
          isToday(view) && !isGivenUp(state) ? (
            <TakeBackEvent event={event} section="events" />
          ) : null
        }
        more={(event, { words }) => (
          <>
            <p>
              {eventKinds[event.kind]}: <strong>{event.title}</strong>
              {event.actionRef === null ? null : (
                <>
                  {' '}
                  (
                  <PlanLink to={event.actionRef} search={search}>
                    action {event.actionRef}
                  </PlanLink>
                  )
                </>
              )}
            </p>
            <p>{capitalised(words)}</p>
          </>
        )}
      />
      {isToday(view) ? (
        <div className={styles.changes}>
          <OpenForm view={view} part="event" />
        </div>
      ) : null}
    </Section>
  );
}

function Benchmarks({ view: { benchmarks } }: PartProps) {
  return (
    <Section title="Figures from elsewhere" note="To read it beside, never to judge it by">
      {benchmarks.length === 0 ? (
        <p>None has been agreed for a year that is over.</p>
      ) : (
        <ul className={styles.entries}>
          {benchmarks.map(({ year, text, source, whyNotComparable }) => (
            <li key={year} className={styles.entry}>
              <p>
                <strong>
                  {text} in {year}
                </strong>
                , {source}
              </p>
              <p>Not like for like: {whyNotComparable}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
