import { textWidth } from '../../geometry/text-width.ts';
import { edgeCurve, middleOf } from '../edge-curve.ts';
import type { PictureEdge, PictureNode } from '../picture.ts';
import { LINE_WORDS_SCALE } from '../picture-looks.ts';
import { asAttribute, edgeOpacity } from './opacity.ts';
import { rounded } from './rounded.ts';

type Props = {
  edge: PictureEdge;
  from: PictureNode;
  to: PictureNode;
  states: readonly string[];
  labelPx: number;
};

/** The number of ties of a bundle, or the words of a selected tie, at the middle of the line. */
export function LineWords({ edge, from, to, states, labelPx }: Props) {
  const isSelected = states.includes('selected');
  const curve = edgeCurve(edge, from, to);
  const words = edge.role === 'bundle' ? String(edge.count) : isSelected ? edge.words : '';
  if (curve === null || words === '') return null;
  const { x, y } = middleOf(curve);
  const size = isSelected ? labelPx : rounded(labelPx * LINE_WORDS_SCALE);
  const width = textWidth(words, size) + 2;
  return (
    <g opacity={asAttribute(edgeOpacity(edge, states))}>
      <rect
        x={rounded(x - width / 2)}
        y={rounded(y - size * 0.6)}
        width={rounded(width)}
        height={rounded(size * 1.2)}
        fill="var(--canvas)"
        fillOpacity={0.9}
      />
      <text
        x={rounded(x)}
        y={rounded(y + size * 0.35)}
        textAnchor="middle"
        fontSize={size}
        fill="var(--ink2)"
      >
        {words}
      </text>
    </g>
  );
}
