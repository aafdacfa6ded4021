import type {
  AgreedHistory,
  AgreedPart,
  MeasureAgreed,
} from '@plumbline/contract/measure/measure-agreed';
import { isGivenUp } from './agreed-words.ts';
import { DefinitionForm } from './definition-form.tsx';
import { EventForm } from './event-form.tsx';
import { TargetForm } from './target-form.tsx';
import { ToleranceForm } from './tolerance-form.tsx';
import { YearTargetForm } from './year-target-form.tsx';

type AgreedFormProps = Readonly<{ view: MeasureAgreed; part: AgreedPart; onClose: () => void }>;

/** The form that changes a part, filled in with what was agreed of it last. */
export function AgreedForm({ view, part, onClose }: AgreedFormProps) {
  const definition = lastOf(view.definitions);
  switch (part) {
    case 'definition':
      return definition === undefined ? null : (
        <DefinitionForm view={view} last={definition} onClose={onClose} />
      );
    case 'target':
      return <TargetForm view={view} last={lastOf(view.targets)} onClose={onClose} />;
    case 'year-target':
      return <YearTargetForm view={view} onClose={onClose} />;
    case 'tolerance':
      return (
        <ToleranceForm
          view={view}
          last={lastOf(view.tolerances)}
          better={definition?.better === 'down' ? 'down' : 'up'}
          onClose={onClose}
        />
      );
    case 'event':
      return <EventForm view={view} onClose={onClose} />;
  }
}

/** What was agreed last and not given up. */
function lastOf<Content>({ entries }: AgreedHistory<Content>): Content | undefined {
  return entries.find(({ state }) => !isGivenUp(state))?.content;
}
