import { useId } from 'react';
import {
  type HeatCell,
  type HeatLevel,
  type HeatSide,
  type HeatTableData,
  heatCell,
} from '../geometry/heat-table-data.ts';
import type { ChartFrameProps } from './chart-frame-props.ts';

export type HeatTableProps = HeatTableData &
  Pick<
    ChartFrameProps,
    | 'title'
    | 'sentence'
    | 'tableCaption'
    | 'headingLevel'
    | 'caption'
    | 'onOpen'
    | 'csvHref'
    | 'footer'
  >;

/** A table whose cells say a word or a figure and repeat it as one of five tints of one hue. */
export function HeatTable(props: HeatTableProps) {
  const { title, sentence, caption, headingLevel, tableCaption, scaleWords } = props;
  const titleId = useId();
  const Heading = `h${headingLevel ?? 3}` as const;
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption className={caption === 'hidden' ? 'chart-hidden' : 'chart-caption'}>
        <Heading className="chart-title" id={titleId}>
          {title}
        </Heading>
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      {props.rows.length === 0 || props.columns.length === 0 ? (
        <p className="chart-empty">There are no figures to show yet.</p>
      ) : (
        <>
          <Scale words={scaleWords} />
          {props.columns.length > MOST_ON_A_PHONE ? (
            <p className="heat-more">Scroll sideways to see all {props.columns.length} columns.</p>
          ) : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the arrow keys. */}
          <section className="chart-scroll" tabIndex={0} aria-label={`${title}, table`}>
            <table className="heat-table">
              <caption className="chart-hidden">{tableCaption}</caption>
              <Head rowName={props.rowName} columns={props.columns} />
              <tbody>
                {props.rows.map((row) => (
                  <HeatRow key={row.key} row={row} table={props} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <Links {...props} />
    </figure>
  );
}

/** So many columns of words stand beside the names of the rows without scrolling. */
const MOST_ON_A_PHONE = 4;

const LEVELS: readonly HeatLevel[] = [0, 1, 2, 3, 4];

/** What each tint stands for, as it is drawn. */
function Scale({ words }: Readonly<{ words: readonly string[] }>) {
  return (
    <ul className="heat-scale" aria-label="What the tints stand for">
      {LEVELS.slice(0, words.length).map((level) => (
        <li key={level}>
          <span className={`heat-swatch heat-${level}`} aria-hidden="true" />
          {words[level]}
        </li>
      ))}
    </ul>
  );
}

type HeadProps = Readonly<{ rowName: string; columns: readonly HeatSide[] }>;

function Head({ rowName, columns }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{rowName}</th>
        {columns.map(({ key, label }) => (
          <th key={key} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function HeatRow({ row, table }: Readonly<{ row: HeatSide; table: HeatTableProps }>) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {table.columns.map((column) => {
        const cell = heatCell(table, row.key, column.key);
        const open = table.onOpen;
        return (
          <HeatCellMark
            key={column.key}
            cell={cell}
            onOpen={open && (() => open({ series: column.key, point: row.key }))}
          />
        );
      })}
    </tr>
  );
}

type HeatCellMarkProps = Readonly<{ cell: HeatCell; onOpen: (() => void) | undefined }>;

/** A cell without a figure is never tinted; where it says why, that stands beneath. */
function HeatCellMark({ cell, onOpen }: HeatCellMarkProps) {
  const { text, level, reason } = cell;
  return (
    <td className={level === null ? 'heat-none' : `heat-${level}`}>
      {level === null || onOpen === undefined ? (
        text
      ) : (
        <button type="button" className="chart-open" onClick={onOpen}>
          {text}
        </button>
      )}
      {reason === undefined ? null : <span className="heat-reason">{reason}</span>}
    </td>
  );
}

function Links({ title, csvHref, footer }: HeatTableProps) {
  if (csvHref === undefined && footer === undefined) return null;
  return (
    <div className="heat-links">
      {footer}
      {csvHref === undefined ? null : (
        <a href={csvHref} download>
          CSV<span className="chart-hidden"> of {title}</span>
        </a>
      )}
    </div>
  );
}
