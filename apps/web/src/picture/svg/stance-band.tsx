import type { StanceKind } from '@kto-kogo/domain';
import { STANCE_BAND_OPACITY, STANCE_BANDS } from '../picture-looks.ts';

/** Behind a line of which a lens speaks: solid, dashed, dotted or double. */
export function StanceBand({ path, kind }: { path: string; kind: StanceKind }) {
  const { width, dash, gap } = STANCE_BANDS[kind];
  return (
    <g opacity={STANCE_BAND_OPACITY}>
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={width} strokeDasharray={dash?.join(' ')} />
      {gap > 0 && <path d={path} fill="none" stroke="var(--canvas)" strokeWidth={gap} />}
    </g>
  );
}
