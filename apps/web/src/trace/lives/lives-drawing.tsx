import { entityHref } from '@kto-kogo/address';
import type { TieTraits } from '@kto-kogo/domain';
import { formatEdtf } from '@kto-kogo/domain';
import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import { TieStroke } from '../../marks/tie-stroke.tsx';
import { endDate, endVerb } from '../../time/life/life.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { TraceEnd } from '../get-trace.ts';
import type { LifeArrow, LifeRow, Lives } from './lay-lives.ts';
import styles from './lives.module.css';
import { LivesKey } from './lives-key.tsx';

const ROW = 62;
const TOP = 56;
/** Gap in px between a life line and the end of an arrow. */
const CLEAR = 3;
/** Half the size in px of the mark of an event, trial or office. */
const MARK = 8;

type Props = {
  lives: Lives<TraceEnd>;
  /** Of each step, in its order. */
  traits: readonly TieTraits[];
};

/** The lives of those on a chain under each other, its ties as upright arrows at their dates. The sentences say the same. */
export function LivesDrawing({ lives, traits }: Props) {
  const { axis, rows, arrows } = lives;
  const foot = TOP + (rows.length - 1) * ROW + 30;
  return (
    <div className={styles.lives}>
      <ol className={styles.names}>
        {rows.map(({ entity }) => (
          <li key={entity.id} className={styles.name}>
            <PageLink href={entityHref(entity)} title={entity.name}>
              {entity.shortName}
            </PageLink>
            {entity.__typename === 'Figure' && <span className={styles.endBelow}>{endWords(entity)}</span>}
          </li>
        ))}
      </ol>
      <svg aria-hidden="true" width="100%" height={foot} className={styles.axis}>
        {axis.years.map(({ year, at, isLabelled }, index) => (
          <g key={year}>
            <line x1={`${at}%`} x2={`${at}%`} y1={24} y2={foot} className={styles.year} />
            {isLabelled && (
              <text x={`${at}%`} dx={4} y={16} className={index % 2 === 0 ? styles.words : styles.oddYear}>
                {year}
              </text>
            )}
          </g>
        ))}
        {rows.map((row, index) => (
          <g key={row.entity.id} transform={`translate(0 ${TOP + index * ROW})`}>
            <RowShape row={row} />
          </g>
        ))}
        {arrows.map((arrow, index) => {
          const look = traits[index];
          return look === undefined ? null : (
            <Arrow key={arrow.number} arrow={arrow} rows={rows} traits={look} />
          );
        })}
      </svg>
      <LivesKey rows={rows} />
    </div>
  );
}

function RowShape({ row: { entity, line, arrests, end, bars } }: { row: LifeRow<TraceEnd> }) {
  return (
    <>
      {line !== null && (
        <line x1={`${line.start}%`} x2={`${line.heldFrom ?? line.end}%`} className={styles.free} />
      )}
      {line !== null && line.heldFrom !== null && (
        <line x1={`${line.heldFrom}%`} x2={`${line.end}%`} className={styles.held} />
      )}
      {bars.map(({ start, end: last }) => (
        <rect
          key={start}
          x={`${start}%`}
          y={-5}
          width={`${last - start}%`}
          height={10}
          className={entity.__typename === 'Office' ? styles.term : styles.day}
        />
      ))}
      {entity.kind !== 'FIGURE' && bars[0] !== undefined && (
        <svg aria-hidden="true" x={`${bars[0].start}%`} y={-MARK} overflow="visible">
          <g transform={`translate(${-MARK} 0)`}>
            <rect width={2 * MARK} height={2 * MARK} className={styles.paper} />
            <KindMark kind={entity.kind} size={2 * MARK} />
          </g>
        </svg>
      )}
      {arrests.map(({ id, at }) => (
        <line key={id} x1={`${at}%`} x2={`${at}%`} y1={-8} y2={8} className={styles.arrest} />
      ))}
      {end !== null && entity.__typename === 'Figure' && (
        <svg aria-hidden="true" x={`${end.at}%`} y={-9} overflow="visible">
          <g transform={`translate(${end.isBeyond ? 2 : -9} 0)`}>
            <FateMark fate={entity.fate} hasRing={entity.hand.length > 0} size={18} />
          </g>
          <text x={end.isBeyond ? 26 : 15} y={13} className={styles.endBeside}>
            {endWords(entity)}
          </text>
        </svg>
      )}
    </>
  );
}

type ArrowProps = { arrow: LifeArrow; rows: Lives<TraceEnd>['rows']; traits: TieTraits };

function Arrow({ arrow: { number, who, whom, at, span }, rows, traits }: ArrowProps) {
  const top = TOP + Math.min(who, whom) * ROW;
  const middle = ROW / 2;
  const isDown = whom > who;
  // An arrow runs from line to line; where a row has a mark instead of a line, it keeps clear of it.
  const clearOf = (row: number) => (rows[row]?.line === null ? MARK + 2 : CLEAR);
  const [from, to] = [clearOf(who), clearOf(whom)];
  const side = at !== null && at > 94 ? -1 : 1;
  return (
    <g transform={`translate(0 ${top})`}>
      {span !== null && (
        <g className={styles.span}>
          <line x1={`${span.start}%`} x2={`${span.end}%`} y1={middle} y2={middle} />
          <line x1={`${span.start}%`} x2={`${span.start}%`} y1={middle - 4} y2={middle + 4} />
          <line x1={`${span.end}%`} x2={`${span.end}%`} y1={middle - 4} y2={middle + 4} />
        </g>
      )}
      <svg aria-hidden="true" x={`${at ?? 0}%`} overflow="visible">
        <g transform={isDown ? `translate(0 ${from}) rotate(90)` : `translate(0 ${ROW - from}) rotate(-90)`}>
          <TieStroke traits={traits} length={ROW - from - to} />
        </g>
        <g transform={`translate(${18 * side} ${middle})`}>
          <circle r={10} className={styles.numberCircle} />
          <text y={4.5} className={styles.number}>
            {number}
          </text>
        </g>
        {at === null && (
          <text x={34} y={middle + 4} className={styles.words}>
            undated
          </text>
        )}
      </svg>
    </g>
  );
}

/** "shot 12 June 1937", beside the mark. */
function endWords(figure: Extract<TraceEnd, { __typename: 'Figure' }>): string {
  const date = endDate(figure);
  if (figure.fate === 'UNKNOWN' && date === null) return 'fate not known';
  return date === null ? endVerb(figure.fate) : `${endVerb(figure.fate)} ${formatEdtf(date, 'short')}`;
}
