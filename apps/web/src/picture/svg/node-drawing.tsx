import type { LabelSide, PictureNode } from '../picture.ts';
import { NAME_LOOK, SELECTED_RING } from '../picture-looks.ts';
import { markBox } from '../place-labels.ts';
import { isInside } from '../plate-name.ts';
import { fitted } from './fitted.ts';
import { nameText } from './name-text.ts';
import { NodeShape } from './node-shape.tsx';
import { asAttribute, nodeOpacity } from './opacity.ts';
import { rounded } from './rounded.ts';
import { StanceFrame } from './stance-frame.tsx';

type Props = {
  node: PictureNode;
  states: readonly string[];
  side: LabelSide;
  labelPx: number;
  isCentre: boolean;
  /** See `fitted`. */
  isFitted: boolean;
};

/** A node with its label. */
export function NodeDrawing({ node, states, side, labelPx, isCentre, isFitted }: Props) {
  const isSelected = states.includes('selected');
  return (
    <g opacity={asAttribute(nodeOpacity(states))}>
      {isSelected || isCentre ? <Ring node={node} /> : <OwnStanceFrame node={node} />}
      <NodeShape node={node} />
      <Name {...{ node, side, labelPx, isCentre, isSelected, isFitted }} />
    </g>
  );
}

/** Round what a lens speaks of. */
function OwnStanceFrame({ node }: { node: PictureNode }) {
  const [stance] = node.stances;
  if (stance === undefined) return null;
  return <StanceFrame box={markBox(node)} kind={stance.kind} isRound={node.kind === 'FIGURE'} />;
}

/** Ring and glow of the selected node, in the accent colour. */
function Ring({ node }: { node: PictureNode }) {
  const { width, offset, glow, glowOpacity } = SELECTED_RING;
  const isRound = node.kind === 'FIGURE';
  const around = (by: number) => ({
    x: rounded(node.x - node.width / 2 - by),
    y: rounded(node.y - node.height / 2 - by),
    width: rounded(node.width + 2 * by),
    height: rounded(node.height + 2 * by),
    rx: isRound ? rounded(node.width / 2 + by) : 3,
  });
  return (
    <>
      <rect {...around(glow)} fill="var(--accent)" fillOpacity={glowOpacity} />
      <rect {...around(offset + width / 2)} fill="none" stroke="var(--accent)" strokeWidth={width} />
    </>
  );
}

function Name({ node, isSelected, ...rest }: Omit<Props, 'states'> & { isSelected: boolean }) {
  const text = nameText(node, rest.side, rest.labelPx, { isCentre: rest.isCentre, isSelected });
  if (text === null) return null;
  const { ground } = text;
  const isOnPlate = node.kind === 'TRIAL' && isInside(rest.side);
  return (
    <>
      {ground !== null && (
        <rect
          x={rounded(ground.left)}
          y={rounded(ground.top)}
          width={rounded(ground.right - ground.left)}
          height={rounded(ground.bottom - ground.top)}
          {...(isOnPlate
            ? { rx: 4, fill: 'var(--ink2)' }
            : { fill: 'var(--canvas)', fillOpacity: NAME_LOOK.groundOpacity })}
        />
      )}
      <text
        x={rounded(text.x)}
        y={rounded(text.y)}
        textAnchor={text.anchor === 'start' ? undefined : text.anchor}
        fontSize={text.size === rest.labelPx ? undefined : rounded(text.size)}
        fontWeight={text.weight === NAME_LOOK.plain ? undefined : text.weight}
        {...(rest.isFitted ? fitted(node.label, text.size, text.weight > NAME_LOOK.plain) : {})}
        fill={isOnPlate ? 'var(--canvas)' : undefined}
      >
        {node.label}
      </text>
    </>
  );
}
