import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { useQueryClient } from '@tanstack/react-query';
import { boardQuery } from '#shell/page-queries.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { CopyPaper } from './copy-paper.tsx';
import { measurePaper } from './measure-paper.ts';

type MeasurePaperButtonProps = Readonly<{ view: MeasureView; search: BoardSearch }>;

/** Copies one measure, with what its owner said on the Board of the same period. */
export function MeasurePaperButton({ view, search }: MeasurePaperButtonProps) {
  const client = useQueryClient();
  const make = async () => measurePaper(view, await client.ensureQueryData(boardQuery(search)));
  return <CopyPaper make={make}>Copy for the paper</CopyPaper>;
}
