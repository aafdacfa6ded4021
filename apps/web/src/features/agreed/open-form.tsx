import type { AgreedHistory, MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { lazyPart } from '#shell/lazy-part.ts';
import { Opener } from '#shell/opener.tsx';
import { isGivenUp } from './agreed-words.ts';

/** Nobody who only reads fetches the code of the forms. */
const DefinitionForm = lazyPart(async () => (await import('./definition-form.tsx')).DefinitionForm);
const TargetForm = lazyPart(async () => (await import('./target-form.tsx')).TargetForm);
const YearTargetForm = lazyPart(
  async () => (await import('./year-target-form.tsx')).YearTargetForm,
);
const ToleranceForm = lazyPart(async () => (await import('./tolerance-form.tsx')).ToleranceForm);
const EventForm = lazyPart(async () => (await import('./event-form.tsx')).EventForm);

type OpenProps = Readonly<{ view: MeasureAgreed }>;

/** What was agreed last and not given up. */
function lastOf<Content>({ entries }: AgreedHistory<Content>): Content | undefined {
  return entries.find(({ state }) => !isGivenUp(state))?.content;
}

export function DefineAnew({ view }: OpenProps) {
  const last = lastOf(view.definitions);
  if (last === undefined) return null;
  return (
    <Opener
      tone="secondary"
      form={(close) => <DefinitionForm view={view} last={last} onClose={close} />}
    >
      Define it anew
    </Opener>
  );
}

export function AgreeTarget({ view }: OpenProps) {
  const last = lastOf(view.targets);
  return (
    <Opener
      tone="secondary"
      form={(close) => <TargetForm view={view} last={last} onClose={close} />}
    >
      Agree a target
    </Opener>
  );
}

export function AgreeYearTarget({ view }: OpenProps) {
  return (
    <Opener tone="secondary" form={(close) => <YearTargetForm view={view} onClose={close} />}>
      Agree a target of a year
    </Opener>
  );
}

export function AgreeTolerance({ view }: OpenProps) {
  const last = lastOf(view.tolerances);
  const definition = lastOf(view.definitions);
  const better = definition?.better === 'down' ? 'down' : 'up';
  return (
    <Opener
      tone="secondary"
      form={(close) => <ToleranceForm view={view} last={last} better={better} onClose={close} />}
    >
      Agree how it is judged
    </Opener>
  );
}

export function RecordEvent({ view }: OpenProps) {
  return (
    <Opener tone="secondary" form={(close) => <EventForm view={view} onClose={close} />}>
      Record what happened
    </Opener>
  );
}
