import type { Verdict } from '@kto-kogo/domain';
import type { ReactNode } from 'react';

const BOX = { x: 1.5, y: 1.5, width: 11, height: 11, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

/** A box that is full, half full, crossed out, dashed, dotted or empty: verdicts differ without colour. */
const SHAPES: Record<Verdict, ReactNode> = {
  SUPPORTED: <rect {...BOX} fill="currentColor" />,
  PARTLY: (
    <>
      <rect {...BOX} />
      <path d="M1.5 1.5H7V12.5H1.5z" fill="currentColor" />
    </>
  ),
  WRONG: (
    <>
      <rect {...BOX} />
      <path d="M1.5 1.5L12.5 12.5M12.5 1.5L1.5 12.5" stroke="currentColor" strokeWidth={1.5} />
    </>
  ),
  DISPUTED: <rect {...BOX} strokeDasharray="3.5 2" />,
  UNPROVEN: <rect {...BOX} strokeDasharray="0.1 2.74" strokeLinecap="round" strokeWidth={1.8} />,
  UNCLEAR: <rect {...BOX} />,
};

/** The mark (14 × 14) of a verdict; its word always stands beside it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 14 14" width={14} height={14} style={{ flex: 'none' }}>
      {SHAPES[verdict]}
    </svg>
  );
}
