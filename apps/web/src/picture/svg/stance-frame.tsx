import type { StanceKind } from '@kto-kogo/domain';
import { type Box, widthOf } from '../../geometry/box.ts';
import { STANCE_OFFSET, STANCE_OUTLINES } from '../picture-looks.ts';
import { rounded } from './rounded.ts';

const DASHES = { solid: undefined, double: undefined, dashed: '6 4', dotted: '2 2' };

/** The outline of a mark of which a lens speaks: thick, dashed, dotted or double. */
export function StanceFrame({ box, kind, isRound }: { box: Box; kind: StanceKind; isRound: boolean }) {
  const { width, style } = STANCE_OUTLINES[kind];
  const by = STANCE_OFFSET + width / 2;
  const frame = {
    x: rounded(box.left - by),
    y: rounded(box.top - by),
    width: rounded(widthOf(box) + 2 * by),
    height: rounded(box.bottom - box.top + 2 * by),
    rx: isRound ? rounded(widthOf(box) / 2 + by) : 3,
    fill: 'none',
  };
  return (
    <>
      <rect {...frame} stroke="var(--ink)" strokeWidth={width} strokeDasharray={DASHES[style]} />
      {style === 'double' && <rect {...frame} stroke="var(--canvas)" strokeWidth={width / 3} />}
    </>
  );
}
