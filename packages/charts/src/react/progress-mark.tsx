import type { ProgressWord } from '@plumbline/domain/plan/progress';
import type { ReactNode } from 'react';
import { INK } from './ink.ts';

/** Where a mark stands. */
type Place = Readonly<{ x: number; y: number }>;

export type ProgressMarkProps = Place &
  Readonly<{ word: ProgressWord; due?: 'overdue' | 'in-time' | undefined }>;

/** What a lead stated of an action, each word its own shape; a frame around one that is overdue. */
export function ProgressMark({ x, y, word, due = 'in-time' }: ProgressMarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {due === 'overdue' ? <Frame half={11} /> : null}
      {SHAPES[word]}
    </g>
  );
}

/** The frame by itself, as a key shows it. */
export function OverdueMark({ x, y }: Place) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Frame half={7} />
    </g>
  );
}

function Frame({ half }: Readonly<{ half: number }>) {
  return (
    <rect
      x={-half}
      y={-half}
      width={2 * half}
      height={2 * half}
      fill="none"
      stroke={INK.concern}
      strokeWidth={2}
    />
  );
}

const LINE = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Around the middle of a mark. */
const SHAPES: Readonly<Record<ProgressWord, ReactNode>> = {
  'not-started': <rect x={-6.5} y={-2} width={13} height={4} fill={INK.outline} />,
  'on-track': <circle r={6} fill={INK.better} />,
  delayed: <path d="M0,-7L7,0L0,7L-7,0Z" fill={INK.neutral} />,
  'at-risk': <path d="M0,-7L7,5.5L-7,5.5Z" fill={INK.concern} />,
  completed: <path d="M-6,0.5L-1.5,5L6,-5" {...LINE} stroke={INK.main} strokeWidth={3} />,
  embedded: (
    <>
      <circle r={8} fill={INK.main} />
      <path d="M-3.8,0.3L-1,3L3.8,-3" {...LINE} stroke={INK.paper} strokeWidth={2} />
    </>
  ),
};
