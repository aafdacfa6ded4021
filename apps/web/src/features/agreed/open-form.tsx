import type { AgreedPart, MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { lazyPart } from '#shell/lazy-part.ts';
import { Opener } from '#shell/opener.tsx';

/** Nobody who only reads fetches the code of the forms. */
const AgreedForm = lazyPart(async () => (await import('./agreed-form.tsx')).AgreedForm);

const names: Readonly<Record<AgreedPart, string>> = {
  definition: 'Define it anew',
  target: 'Agree a target',
  'year-target': 'Agree a target of a year',
  tolerance: 'Agree how it is judged',
  event: 'Record what happened',
};

type OpenFormProps = Readonly<{ view: MeasureAgreed; part: AgreedPart }>;

/** A button that opens the form of a part in its place. */
export function OpenForm({ view, part }: OpenFormProps) {
  return (
    <Opener
      tone="secondary"
      form={(close) => <AgreedForm view={view} part={part} onClose={close} />}
    >
      {names[part]}
    </Opener>
  );
}
