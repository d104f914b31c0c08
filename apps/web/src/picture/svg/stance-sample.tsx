import type { StanceKind } from '@kto-kogo/domain';
import { StanceBand } from './stance-band.tsx';
import { StanceFrame } from './stance-frame.tsx';

const RADIUS = 4;
const BOX = { left: 4, right: 4 + 2 * RADIUS, top: -RADIUS, bottom: RADIUS };

/** For a key, 48 px wide about the height 0: the frame of a mark, and the band behind a line, of which a lens speaks. */
export function StanceSample({ kind }: { kind: StanceKind }) {
  return (
    <>
      <circle cx={BOX.left + RADIUS} cy={0} r={RADIUS} fill="none" stroke="var(--ink2)" />
      <StanceFrame box={BOX} kind={kind} isRound />
      <StanceBand path="M22 0H48" kind={kind} />
      <path d="M22 0H48" stroke="var(--ink2)" />
    </>
  );
}
