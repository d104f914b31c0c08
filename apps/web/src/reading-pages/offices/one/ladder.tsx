import { entityHref } from '@kto-kogo/address';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { YearGrid } from '../../../time/axis/year-grid.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import type { AxisSize } from '../lane/axis-sizes.ts';
import { LaneBars } from '../lane/lane-bars.tsx';
import styles from './ladder.module.css';
import type { LadderGap } from './ladder-gaps.ts';
import { type LadderLayout, type Move, type PlacedLane, YEARS_HEIGHT } from './lay-ladder.ts';

type Props = { ladder: LadderLayout; axis: TimeAxis; size: AxisSize; gaps: readonly LadderGap[] };

/** The page's office, tallest and filled, above the other offices of its holders. The page has all of it in words below. */
export function Ladder({ ladder, axis, size, gaps }: Props) {
  const [asked, ...others] = ladder.lanes;
  if (asked === undefined) return null;
  const holders = new Set(asked.lane.bars.map(({ term }) => term.holder.id));
  return (
    <figure className={styles.ladder} style={{ height: ladder.height }}>
      {ladder.lanes.map((lane) => (
        <LaneLabel key={lane.id} lane={lane} isBeside={size.isLabelBeside} isLink={lane !== asked} />
      ))}
      <svg aria-hidden="true" width="100%" height={ladder.height} className={styles.axis}>
        <YearGrid axis={axis} height={ladder.height} labelY={13} />
        {gaps.map((gap) => (
          <Gap key={gap.id} from={axis.at(gap.from)} to={axis.at(gap.to)} lane={asked} />
        ))}
        {ladder.moves.map((move) => (
          <MoveLine key={move.id} move={move} />
        ))}
        {[asked, ...others].map(({ id, lane, look, top }) => (
          <g key={id} transform={`translate(0 ${top})`}>
            <LaneBars
              lane={lane}
              look={look}
              isFilled={(term) => id === asked.id || holders.has(term.holder.id)}
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function LaneLabel({ lane, isBeside, isLink }: { lane: PlacedLane; isBeside: boolean; isLink: boolean }) {
  const { id, shortName, words, labelTop } = lane;
  const top = isBeside ? lane.top + (lane.lane.bars[0]?.top ?? 0) : labelTop;
  return (
    <div className={styles.label} style={{ top: Math.max(top, YEARS_HEIGHT) }}>
      {isLink ? (
        <PageLink href={entityHref({ kind: 'OFFICE', id })} className={styles.name}>
          {shortName}
        </PageLink>
      ) : (
        <strong className={styles.name}>{shortName}</strong>
      )}
      {words !== null && <span className={styles.words}>{words}</span>}
    </div>
  );
}

function Gap({ from, to, lane }: { from: number; to: number; lane: PlacedLane }) {
  const y = lane.top + (lane.lane.bars[0]?.top ?? 0) + lane.look.barHeight / 2;
  return <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className={styles.gap} />;
}

function MoveLine({ move: { from, to } }: { move: Move }) {
  return (
    <>
      <line x1={`${from.x}%`} y1={from.y} x2={`${to.x}%`} y2={to.y} className={styles.move} />
      <circle cx={`${to.x}%`} cy={to.y} r={3} className={styles.dot} />
    </>
  );
}
