import type { StanceKind } from '@kto-kogo/domain';

/** The line that stands for each stance, in a drawing as in a legend: solid, dashed, crossed out, double. */
const SHAPES: Record<StanceKind, string> = {
  STRESSES: 'M1 6H17',
  DOUBTS: 'M1 6H5M7 6H11M13 6H17',
  DENIES: 'M1 6H17M5 2L13 10M13 2L5 10',
  REINTERPRETS: 'M1 3.5H17M1 8.5H17',
};
const WIDTHS: Record<StanceKind, number> = { STRESSES: 5, DOUBTS: 3, DENIES: 1.8, REINTERPRETS: 2 };

/** The mark (18 × 12) of what an interpretation makes of something; its word always stands beside it. */
export function StanceMark({ kind }: { kind: StanceKind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 18 12" width={18} height={12} style={{ flex: 'none' }}>
      <path d={SHAPES[kind]} fill="none" stroke="currentColor" strokeWidth={WIDTHS[kind]} />
    </svg>
  );
}
