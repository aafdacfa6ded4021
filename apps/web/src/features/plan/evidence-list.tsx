import type { ActionView, EvidenceView } from '@plumbline/contract/plan/plan-view';
import { Button } from '@plumbline/ui/button';
import styles from './evidence-list.module.css';
import { useWithdraw } from './use-withdraw.ts';

type EvidenceListProps = Readonly<{
  evidence: readonly EvidenceView[];
  of: Readonly<{ ref: string }>;
  view: ActionView;
}>;

/** What shows that something is done, each with its day and where it can be seen. */
export function EvidenceList({ evidence, of, view }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={`Evidence for ${of.ref}`}>
      {evidence.map((one) => (
        <li key={one.id} className={styles.item}>
          <div>
            <EvidenceName one={one} />
            <p className={styles.note}>
              {one.on}
              {one.addedOn === one.on ? '' : `, added on ${one.addedOn}`} by {one.addedBy}
            </p>
          </div>
          {view.known.day === null ? <Withdraw one={one} item={of.ref} /> : null}
        </li>
      ))}
    </ul>
  );
}

function EvidenceName({ one: { title, link, file } }: Readonly<{ one: EvidenceView }>) {
  return (
    <>
      {link === null ? (
        title
      ) : (
        <a href={link} rel="noreferrer">
          {title}
        </a>
      )}
      {file === null ? null : (
        <>
          {' '}
          <a href={file.path} download>
            {file.name} ({file.size})
          </a>
        </>
      )}
    </>
  );
}

type WithdrawProps = Readonly<{ one: EvidenceView; item: string }>;

function Withdraw({ one, item }: WithdrawProps) {
  const withdraw = useWithdraw({ one, item });
  return (
    <Button
      tone="quiet"
      busyText={withdraw.isPending ? 'Withdrawing' : undefined}
      onClick={() => withdraw.mutate(undefined)}
    >
      Withdraw<span className="visually-hidden"> “{one.title}”</span>
    </Button>
  );
}
