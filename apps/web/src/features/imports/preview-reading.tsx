import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Panel } from '@plumbline/ui/panel';
import type { ReactNode } from 'react';
import styles from './preview-reading.module.css';

/** How the file was understood: its form, and which of its columns stand for what. */
export function PreviewReading({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { readAs, columnsFound, columnsAbsent, columnsIgnored } = preview;
  const renamed = columnsFound.filter(({ label, found }) => label !== found);
  return (
    <Panel title="How it was read" note={readAs}>
      <details className={styles.found}>
        <summary>{countOf(columnsFound.length, 'column')} found</summary>
        <p className={styles.words}>{columnsFound.map(({ label }) => label).join(', ')}</p>
      </details>
      <dl className={styles.facts}>
        {renamed.length === 0 ? null : (
          <Fact term="Read under another name">
            {renamed.map(({ label, found }) => `${found} as ${label}`).join(', ')}
          </Fact>
        )}
        {columnsAbsent.length === 0 ? null : (
          <Fact term="Not in the file">{columnsAbsent.join(', ')}</Fact>
        )}
        {columnsIgnored.length === 0 ? null : (
          <Fact term="In the file and not used">{columnsIgnored.join(', ')}</Fact>
        )}
      </dl>
    </Panel>
  );
}

function Fact({ term, children }: Readonly<{ term: string; children: ReactNode }>) {
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.words}>{children}</dd>
    </div>
  );
}
