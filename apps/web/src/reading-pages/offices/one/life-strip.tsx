import { FateMark } from '../../../marks/fate-mark.tsx';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { YearGrid } from '../../../time/axis/year-grid.tsx';
import { LifeLine } from '../../../time/life/life-line.tsx';
import type { Strip, StripMark } from './lay-strip.ts';
import styles from './life-strip.module.css';

const HEIGHT = 34;
const MIDDLE = 17;

type Props = { strip: Strip; axis: TimeAxis; hasHand: boolean };

export function LifeStrip({ strip, axis, hasHand }: Props) {
  const years = axis.years.map((year) => ({ ...year, isLabelled: false }));
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} className={styles.strip}>
      <YearGrid axis={{ ...axis, years }} height={HEIGHT} labelY={0} />
      <LifeLine life={strip.life} y={MIDDLE} />
      {strip.terms.map(({ id, start, end, isHere, isReported }) => (
        <rect
          key={id}
          x={`${start}%`}
          width={`${end - start}%`}
          y={isHere ? MIDDLE - 7 : MIDDLE - 4}
          height={isHere ? 14 : 8}
          rx={1}
          className={styles.term}
          data-here={isHere || undefined}
          data-reported={isReported || undefined}
        />
      ))}
      {strip.marks.map((mark) => (
        <svg key={mark.id} x={`${mark.at}%`} overflow="visible" aria-hidden="true">
          <g transform={`translate(${mark.shift} ${MIDDLE})`}>
            <Mark mark={mark} strip={strip} hasHand={hasHand} />
          </g>
        </svg>
      ))}
    </svg>
  );
}

function Mark({ mark, strip, hasHand }: { mark: StripMark; strip: Strip; hasHand: boolean }) {
  if (mark.kind === 'arrest') return <rect x={-2} y={-13} width={4} height={26} className={styles.arrest} />;
  if (mark.kind === 'trial') return <path d="M0 -6l6 6l-6 6l-6 -6z" className={styles.trial} />;
  return (
    <g transform="translate(-9 -9)">
      <FateMark fate={strip.life.end?.fate ?? 'UNKNOWN'} hasRing={hasHand} size={18} />
    </g>
  );
}
