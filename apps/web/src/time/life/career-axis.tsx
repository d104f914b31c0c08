import { capital, FATE_WORDS } from '@kto-kogo/domain';
import { FateMark } from '../../marks/fate-mark.tsx';
import { YearGrid } from '../axis/year-grid.tsx';
import type { Career } from './career.ts';
import styles from './career-axis.module.css';
import { endVerb } from './life.ts';
import { LifeLine } from './life-line.tsx';

const LANE = 36;
const TOP = 4;
/** Room in px between the last lane and the life line, for the label of an arrest. */
const GAP = 24;
/** Before this many per cent "arrested" stands where the birth would. */
const BIRTH_ROOM = 26;

/**
 * Offices as bars above a life line that thins at the arrest and ends in the mark of the fate. Sentences
 * below hold the same.
 */
export function CareerAxis({ career, name }: { career: Career; name: string }) {
  const line = TOP + career.lanes * LANE + GAP;
  const height = line + 34;
  return (
    <figure className={styles.career}>
      <svg
        role="img"
        aria-label={`The career of ${name} on a time axis`}
        width="100%"
        height={height}
        className={styles.axis}
      >
        <YearGrid axis={career.axis} height={line + 8} labelY={line + 26} />
        {career.terms.map((term) => (
          <g key={term.id} transform={`translate(0 ${TOP + term.lane * LANE})`}>
            <text
              x={`${term.start > 55 ? term.end : term.start}%`}
              y={14}
              textAnchor={term.start > 55 ? 'end' : 'start'}
              className={styles.name}
            >
              {term.isOpenStart && '◂ '}
              {term.name}
              {term.isOpenEnd && ' ▸'}
            </text>
            <rect
              x={`${term.start}%`}
              y={19}
              width={`${term.end - term.start}%`}
              height={10}
              rx={1}
              className={term.isReported ? styles.reported : styles.documented}
            />
          </g>
        ))}
        <LifeLine life={career} y={line} />
        <BirthWords career={career} line={line} />
        {career.arrests.map(({ id, at }) => (
          <line key={id} x1={`${at}%`} x2={`${at}%`} y1={line - 9} y2={line + 9} className={styles.arrest} />
        ))}
        <EndWords career={career} line={line} />
      </svg>
      <figcaption className={styles.caption}>{captionOf(career)}</figcaption>
    </figure>
  );
}

/** A career that is short here need not have been short. */
function captionOf({ terms }: Career): string {
  const signs = [
    terms.some((term) => term.isOpenStart) && '◂ held from before these years, or from a day not known',
    terms.some((term) => term.isOpenEnd) && '▸ held beyond them, or until a day not known',
  ].filter((words) => words !== false);
  const held =
    terms.length === 0 ? 'No office of these years is recorded.' : 'Offices as far as the record holds them.';
  return signs.length === 0 ? held : `${held} ${capital(signs.join('; '))}.`;
}

/** The birth lies far to the left: only its year is said, where nothing else stands. */
function BirthWords({ career: { birth, arrests, end }, line }: { career: Career; line: number }) {
  const isTaken = [...arrests, ...(end === null ? [] : [end])].some(({ at }) => at < BIRTH_ROOM);
  return birth === null || isTaken ? null : (
    <text x={0} y={line - 10} className={styles.words}>
      {birth}
    </text>
  );
}

/**
 * "arrested" above its bar and the end beside its mark, or one label when they would collide at the right
 * edge.
 */
function EndWords({ career, line }: { career: Career; line: number }) {
  const { end } = career;
  const arrested = career.arrests.at(-1)?.at ?? null;
  const words = end === null ? null : end.fate === 'UNKNOWN' ? FATE_WORDS.UNKNOWN : endVerb(end.fate);
  const isAtEdge = end !== null && end.at > 84;
  const isOne = isAtEdge && arrested !== null && end.at - arrested < 24;
  return (
    <>
      {arrested !== null && (
        <text
          x={`${arrested}%`}
          y={line - 13}
          textAnchor={arrested > 50 ? 'end' : 'start'}
          className={styles.words}
        >
          {isOne ? `arrested, ${words}` : 'arrested'}
        </text>
      )}
      {end !== null && (
        <svg x={`${end.at}%`} y={line - 8} overflow="visible" aria-hidden="true">
          <g transform="translate(-8 0)">
            <FateMark fate={end.fate} size={16} />
          </g>
        </svg>
      )}
      {end !== null && !isOne && (
        <text
          x={`${end.at}%`}
          dx={isAtEdge ? 0 : 14}
          y={isAtEdge ? line - 13 : line + 4}
          textAnchor={isAtEdge ? 'end' : 'start'}
          className={styles.words}
        >
          {words}
        </text>
      )}
    </>
  );
}
