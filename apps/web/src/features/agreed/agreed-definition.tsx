import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { listWords } from '@plumbline/domain/sentence/number-words';
import { Fragment } from 'react';
import styles from './agreed-entries.module.css';

type Told = MeasureAgreed['definitions']['entries'][number]['content'];

/** One version of a definition in full, with what it changed and why. */
export function AgreedDefinition({ of }: Readonly<{ of: Told }>) {
  const { words } = of;
  const facts: readonly (readonly [name: string, said: string | null])[] = [
    ['Why it changed', sentence(of.changedBecause)],
    ['What changed', sentence(listWords(words.changed))],
    ['Name', of.name],
    ['Counted', of.numerator],
    ['Out of', of.denominator],
    ['Left out', of.exclusions],
    ['Figure', words.unit],
    ['Better', words.better],
    ['Through time', words.kind],
    ['How often', words.frequency],
    ['Source', of.source],
    ['Owner', of.ownerRole],
    ['Small groups', words.disclosure],
    ['Smallest base', of.minimumBase > 1 ? String(of.minimumBase) : 'None'],
  ];
  return (
    <dl className={styles.facts}>
      <dt>Version</dt>
      <dd>{of.version}</dd>
      {facts.map(([name, said]) =>
        said === null ? null : (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

/** Words as they begin a line of their own; null where there are none. */
function sentence(words: string | undefined): string | null {
  return words === undefined || words === ''
    ? null
    : words.slice(0, 1).toUpperCase() + words.slice(1);
}
