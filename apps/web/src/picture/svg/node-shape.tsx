import { FateMarkUse } from '../../marks/fate-mark-symbols.tsx';
import { isDiamond } from '../edge-curve.ts';
import type { PictureNode } from '../picture.ts';
import { OUTLINE_WIDTH } from '../picture-looks.ts';
import { rounded } from './rounded.ts';

/** Size of the cut corners of a trial's plate, in px. */
const CUT = 8;

/** A figure shows the mark of its fate, an event is a diamond, trials and offices are plates. */
export function NodeShape({ node }: { node: PictureNode }) {
  const [x, y] = [rounded(node.x - node.width / 2), rounded(node.y - node.height / 2)];
  const [width, height] = [rounded(node.width), rounded(node.height)];
  const outline = { fill: 'var(--canvas)', strokeWidth: OUTLINE_WIDTH };
  switch (node.kind) {
    case 'FIGURE':
      return <FateMarkUse fate={node.fate ?? 'UNKNOWN'} hasRing={node.hasHand} size={width} x={x} y={y} />;
    case 'TRIAL': {
      const cut = Math.min(CUT, height / 2);
      const [flat, tall] = [rounded(width - 2 * cut), rounded(height - 2 * cut)];
      return (
        <path
          d={`M${rounded(x + cut)} ${y}h${flat}l${cut} ${cut}v${tall}l${-cut} ${cut}h${-flat}l${-cut} ${-cut}v${-tall}z`}
          fill="var(--ink2)"
        />
      );
    }
    case 'EVENT':
      return isDiamond(node) ? (
        <path
          d={`M${rounded(node.x)} ${y}l${width / 2} ${height / 2}l${-width / 2} ${height / 2}l${-width / 2} ${-height / 2}z`}
          stroke="var(--ink2)"
          {...outline}
        />
      ) : (
        <rect x={x} y={y} width={width} height={height} stroke="var(--ink2)" {...outline} />
      );
    case 'OFFICE':
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={Math.min(8, height / 4)}
          stroke="var(--tie-tenure)"
          {...outline}
        />
      );
  }
}
