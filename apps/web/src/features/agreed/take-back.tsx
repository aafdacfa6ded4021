import type { AgreedPart, MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { Button } from '@plumbline/ui/button';
import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';

type TakeBackLastProps = Readonly<{
  view: MeasureAgreed;
  part: Exclude<AgreedPart, 'event'>;
  /** The revision of the last change; null where none can be taken back. */
  undoable: number | null;
  /** What takes the focus when the button is gone. */
  section: string;
}>;

/** Takes the last change of a part back; the way back makes it once more. */
export function TakeBackLast({ view: { measure }, part, undoable, section }: TakeBackLastProps) {
  const takeBack = useChange({
    change: (revision: number) =>
      client.measures.takeBackAgreed.mutate({ measure, part, revision }),
    undo: ({ id }) =>
      client.measures.takeBackAgreed.mutate({ measure, part, revision: Number(id) }),
    onDone: () => document.getElementById(section)?.focus(),
    faults: 'in-a-toast',
  });
  if (undoable === null) return null;
  return (
    <Button
      tone="quiet"
      busyText={takeBack.isPending ? 'Taking it back' : undefined}
      onClick={() => takeBack.mutate(undoable)}
    >
      Take the last change back
    </Button>
  );
}

type TakeBackEventProps = Readonly<{ event: MeasureEvent; section: string }>;

/** Takes an event back, however long ago it was recorded; the way back records it again. */
export function TakeBackEvent({ event, section }: TakeBackEventProps) {
  const { measure, month, kind, title } = event;
  const takeBack = useChange({
    change: () => {
      if (kind === 'definition') throw new RangeError('A definition is no event');
      return client.measures.takeBackEvent.mutate({ measure, month, kind, title });
    },
    undo: ({ id }) =>
      client.measures.takeBackAgreed.mutate({ measure, part: 'event', revision: Number(id) }),
    onDone: () => document.getElementById(section)?.focus(),
    faults: 'in-a-toast',
  });
  return (
    <Button
      tone="quiet"
      busyText={takeBack.isPending ? 'Taking it back' : undefined}
      onClick={() => takeBack.mutate(undefined)}
    >
      Take back<span className="visually-hidden"> {title}</span>
    </Button>
  );
}
