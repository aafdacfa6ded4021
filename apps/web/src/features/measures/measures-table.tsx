import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { Link } from '@tanstack/react-router';
import type { MeasureGroup } from '#shell/measure-lists/arranged.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { Status } from '#shell/status.tsx';
import styles from './measures-table.module.css';

type MeasuresTableProps = Readonly<{
  caption: string;
  groups: readonly MeasureGroup<MeasureListed>[];
  search: BoardSearch;
}>;

const headers = ['No.', 'Measure', 'Latest', 'Status', 'Figures', 'Kind', 'Owner'] as const;

/** Measures with their figures; on a phone one below another, each with what matters of it. */
export function MeasuresTable({ caption, groups, search }: MeasuresTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={header === 'Latest' ? styles.latest : ''}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, title, measures }) => (
        <tbody key={key}>
          {title === null ? null : (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={headers.length}>
                {title}
              </th>
            </tr>
          )}
          {measures.map((one) => (
            <MeasureRow key={one.measure} one={one} search={search} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function MeasureRow({ one, search }: Readonly<{ one: MeasureListed; search: BoardSearch }>) {
  const { measure, name, kind, latest, status, freshness, ownerRole, holder } = one;
  return (
    <tr>
      <td className={styles.number}>{measure}</td>
      <th scope="row">
        <Link to="/measures/$measure" params={{ measure }} search={search}>
          {name}
        </Link>
      </th>
      <td className={styles.latest}>
        {latest === null ? <span className={styles.none}>no figure</span> : latest}
      </td>
      <td>
        <Status status={status} />
      </td>
      <td className={styles.fresh} data-fresh={freshness.word}>
        {freshness.words}
      </td>
      <td className={styles.kind}>{kind}</td>
      <td className={styles.owner}>
        {ownerRole}
        {holder === null ? null : <span className={styles.holder}>{holder}</span>}
      </td>
    </tr>
  );
}
