import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Status } from '#shell/status.tsx';
import { YearEnd } from '#shell/year-end.tsx';
import styles from './verdicts.module.css';

/** How the year stands in two sentences: the volume, then the risk programme, never as one. */
export function Verdicts({ view }: Readonly<{ view: ProtectionView }>) {
  const { volume, programme } = view;
  return (
    <div className={styles.verdicts}>
      <p className={styles.first}>
        {volume.sentence} {volume.landing?.sentence} <Status status={volume.status} />{' '}
        <YearEnd landing={volume.landing} />
      </p>
      {programme === null ? null : (
        <p className={styles.second}>
          Risk programme: {programme.sentence} <Status status={programme.status} />
        </p>
      )}
    </div>
  );
}
