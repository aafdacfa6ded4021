export type LineMarkProps = Readonly<{
  path: string | null;
  ink: string;
  width: number;
  dash?: 'solid' | 'dashed' | 'dotted' | undefined;
}>;

const DASHES = { solid: undefined, dashed: '6 5', dotted: '0.1 5' } as const;

/** A line through figures. Dotted is what was expected, dashed is not over yet. */
export function LineMark({ path, ink, width, dash = 'solid' }: LineMarkProps) {
  if (path === null) return null;
  return (
    <path
      d={path}
      fill="none"
      stroke={ink}
      strokeWidth={width}
      strokeLinecap={dash === 'dashed' ? 'butt' : 'round'}
      strokeLinejoin="round"
      strokeDasharray={DASHES[dash]}
    />
  );
}
