import type { StatusView } from '@plumbline/contract/period/period-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import { statusTag } from './status-words.ts';

/** A computed status as word, shape and tint. Its reason stands beside it in words. */
export function Status({ status }: Readonly<{ status: StatusView }>) {
  const { tone, word } = statusTag(status);
  return <StatusTag tone={tone}>{word}</StatusTag>;
}
