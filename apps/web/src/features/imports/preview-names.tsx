import type { ImportPreview, UnknownNameView } from '@plumbline/contract/import/import-views';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Panel } from '@plumbline/ui/panel';
import { DecisionFault } from './decision-fault.tsx';
import styles from './preview-names.module.css';
import { useDecide } from './use-decide.ts';

/** Teams and officers that the file names and nobody knows: tick those to add. */
export function PreviewNames({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { batch, unknownTeams, unknownOfficers } = preview;
  const decide = useDecide(batch);
  // What was last ticked stands until it is kept: the next tick adds to it.
  const underWay = decide.isPending ? decide.variables : undefined;
  if (unknownTeams.length + unknownOfficers.length === 0) return null;
  return (
    <Panel
      title="Names not known here"
      note="Rows that name them are left out unless you add them."
    >
      <NameChoices
        legend="Teams to add"
        names={asTicked(unknownTeams, underWay?.addTeams)}
        onChoose={(addTeams) => decide.mutate({ batch, addTeams: [...addTeams] })}
      />
      <NameChoices
        legend="Officers to add"
        names={asTicked(unknownOfficers, underWay?.addOfficers)}
        onChoose={(addOfficers) => decide.mutate({ batch, addOfficers: [...addOfficers] })}
      />
      <DecisionFault decide={decide} />
    </Panel>
  );
}

function asTicked(
  names: readonly UnknownNameView[],
  ticked: readonly string[] | undefined,
): readonly UnknownNameView[] {
  if (ticked === undefined) return names;
  return names.map((one) => ({ ...one, accepted: ticked.includes(one.id) }));
}

type NameChoicesProps = Readonly<{
  legend: string;
  names: readonly UnknownNameView[];
  /** Called with the ids of all that are ticked. */
  onChoose: (ids: readonly string[]) => void;
}>;

function NameChoices({ legend, names, onChoose }: NameChoicesProps) {
  if (names.length === 0) return null;
  const toggle = (changed: UnknownNameView) =>
    onChoose(
      names
        .filter((one) => (one.id === changed.id ? !one.accepted : one.accepted))
        .map(({ id }) => id),
    );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {names.map((one) => (
        <label key={one.id} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={one.accepted}
            onChange={() => toggle(one)}
          />
          <span>
            {one.name} <span className={styles.rows}>in {countOf(one.rows, 'row')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
