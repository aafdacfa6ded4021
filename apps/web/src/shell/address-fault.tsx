import { Notice } from '@plumbline/ui/notice';
import type { ReactNode } from 'react';

type AddressFaultProps = Readonly<{
  /** What is wrong with the address. */
  words: string;
  /** A link to where there is something. */
  wayOut: ReactNode;
}>;

/** In place of rows that an address cannot mean. */
export function AddressFault({ words, wayOut }: AddressFaultProps) {
  return (
    <Notice tone="warning" title="That cannot be shown">
      <p>{words}</p>
      <p>{wayOut}</p>
    </Notice>
  );
}
