import type { Fate, TieKind, TieTraits } from '@kto-kogo/domain';
import { formatEdtf } from '@kto-kogo/domain';
import type { Point } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import { NO_ACCUSATION, tieLook } from '../../marks/tie-looks.ts';
import { TieStroke } from '../../marks/tie-stroke.tsx';
import styles from './chain-drawing.module.css';
import { type ChainLayout, NEIGHBOUR_RADIUS, RADIUS } from './lay-chain.ts';

/** Font size in px of dates; a date too long for its tie stands above the marks. */
const WHEN_PX = 13;
const OTHER_LINE_PX = 14;
const NAME_LINE_PX = 16;

export type DrawnEntity =
  | { __typename: 'Figure'; fate: Fate; hand: readonly { id: string }[] }
  | { __typename: 'Event' | 'Trial' | 'Office' };

type Props = {
  layout: ChainLayout;
  /** The ties between neighbours on the chain, in its order. */
  ties: readonly { traits: TieTraits; date: string | null; isAlong: boolean }[];
  neighbourKinds: ReadonlyMap<string, TieKind>;
  entities: ReadonlyMap<string, DrawnEntity>;
};

/**
 * The chain from left to right in the full grammar with some neighbours faint. The sentences hold the same.
 */
export function ChainDrawing({ layout, ties, neighbourKinds, entities }: Props) {
  const { width, height, nodes, neighbours } = layout;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <g className={styles.faint}>
        {neighbours.map(({ id, x, y, start, tip }) => (
          <g key={id}>
            <FaintTie start={start} tip={tip} kind={neighbourKinds.get(id) ?? 'ACCUSATION'} />
            <Mark entity={entities.get(id)} x={x} y={y} radius={NEIGHBOUR_RADIUS} />
          </g>
        ))}
      </g>
      {neighbours.map(({ id, x, y, lines, isActing }) => (
        <Lines
          key={id}
          x={x}
          y={y + (isActing ? -13 - (lines.length - 1) * OTHER_LINE_PX : 21)}
          lines={lines}
          height={OTHER_LINE_PX}
          className={styles.other}
        />
      ))}
      {ties.map(({ traits, date, isAlong }, index) => {
        const [left, right] = [nodes[index], nodes[index + 1]];
        if (left === undefined || right === undefined) return null;
        const length = right.x - left.x - 2 * (RADIUS + 3);
        const words = date === null ? 'undated' : shortenDate(date);
        const at = isAlong ? left.x + RADIUS + 3 : right.x - RADIUS - 3;
        return (
          <g key={left.id}>
            <g transform={`translate(${at} ${left.y})${isAlong ? '' : ' rotate(180)'}`}>
              <TieStroke traits={traits} length={length} />
            </g>
            <text
              x={(left.x + right.x) / 2}
              y={left.y - (textWidth(words, WHEN_PX) > length ? RADIUS + 9 : 10)}
              className={styles.when}
            >
              {words}
            </text>
          </g>
        );
      })}
      {nodes.map(({ id, x, y, lines }) => (
        <g key={id}>
          <Mark entity={entities.get(id)} x={x} y={y} radius={RADIUS} />
          <Lines x={x} y={y + RADIUS + 17} lines={lines} height={NAME_LINE_PX} className={styles.name} />
        </g>
      ))}
    </svg>
  );
}

type LinesProps = Point & { lines: readonly string[]; height: number; className: string | undefined };

function Lines({ x, y, lines, height, className }: LinesProps) {
  return (
    <text x={x} y={y} className={className}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a name may be alike
        <tspan key={index} x={x} dy={index === 0 ? 0 : height}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function FaintTie({
  start,
  tip,
  kind,
}: {
  start: { x: number; y: number };
  tip: { x: number; y: number };
  kind: TieKind;
}) {
  const turn = Math.round((Math.atan2(tip.y - start.y, tip.x - start.x) * 180) / Math.PI);
  return (
    <g style={{ color: `var(${tieLook({ kind, standing: 'DOCUMENTED', ...NO_ACCUSATION }).hueToken})` }}>
      <line x1={start.x} y1={start.y} x2={tip.x} y2={tip.y} stroke="currentColor" strokeWidth={1.1} />
      <path
        d="M-7 -3L0 0L-7 3z"
        fill="currentColor"
        transform={`translate(${tip.x} ${tip.y}) rotate(${turn})`}
      />
    </g>
  );
}

function Mark({
  entity,
  x,
  y,
  radius,
}: {
  entity: DrawnEntity | undefined;
  x: number;
  y: number;
  radius: number;
}) {
  if (entity === undefined) return null;
  return (
    <g transform={`translate(${x - radius} ${y - radius})`}>
      {entity.__typename === 'Figure' ? (
        <FateMark fate={entity.fate} hasRing={entity.hand.length > 0} size={2 * radius} />
      ) : (
        <>
          <rect width={2 * radius} height={2 * radius} className={styles.paper} />
          <KindMark kind={KINDS[entity.__typename]} size={2 * radius} />
        </>
      )}
    </g>
  );
}

const KINDS = { Event: 'EVENT', Trial: 'TRIAL', Office: 'OFFICE' } as const;

/** Shortens dates on lines to the month; the sentence has the day. */
function shortenDate(date: string): string {
  return formatEdtf(date.replace(/^(\d{4}-\d\d)-\d\d(?=[?~%]?$)/, '$1'), 'short');
}
