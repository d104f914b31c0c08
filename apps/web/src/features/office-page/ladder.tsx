import { PageLink } from '../../ui/page-link.tsx';
import { entityHref } from '../entity/entity-href.ts';
import { EntityMark } from '../entity/entity-mark.tsx';
import { YearGrid } from '../time-axis/year-grid.tsx';
import styles from './ladder.module.css';
import type { LadderModel, Rung } from './ladder-rungs.ts';

const ROW = 34;
const AXIS = 26;

/** The holders under each other, each term a bar on a common axis. The same stands in the table below. */
export function Ladder({ ladder }: { ladder: LadderModel }) {
  const { axis, rungs } = ladder;
  const height = rungs.length * ROW;
  return (
    <div className={styles.ladder}>
      <ol className={styles.names}>
        {rungs.map(({ tenure }) => (
          <li key={tenure.id} className={styles.name}>
            <EntityMark entity={tenure.from} />
            <PageLink href={entityHref(tenure.from)}>{tenure.from.shortName}</PageLink>
          </li>
        ))}
      </ol>
      <svg aria-hidden="true" width="100%" height={height + AXIS} className={styles.axis}>
        <YearGrid axis={axis} height={height + 8} labelY={height + 20} />
        {rungs.map((rung, index) => (
          <g key={rung.tenure.id} transform={`translate(0 ${index * ROW})`}>
            <RungBar rung={rung} hasPredecessor={index > 0} />
          </g>
        ))}
      </svg>
      <ul className={styles.key}>
        <li>
          <svg aria-hidden="true" width={26} height={12}>
            <rect x={1} y={1} width={24} height={10} className={styles.documented} />
          </svg>
          documented
        </li>
        <li>
          <svg aria-hidden="true" width={26} height={12}>
            <rect x={1} y={1} width={24} height={10} className={styles.reported} />
          </svg>
          reported
        </li>
        <li>
          <svg aria-hidden="true" width={10} height={14}>
            <path d="M8 2L3 7L8 12" className={styles.chevron} />
          </svg>
          replaced the one before
        </li>
        <li>
          <svg aria-hidden="true" width={6} height={18}>
            <rect x={1} y={0} width={4} height={18} className={styles.arrest} />
          </svg>
          left by arrest
        </li>
      </ul>
    </div>
  );
}

function RungBar({
  rung: { tenure, bar, isEndedByArrest },
  hasPredecessor,
}: {
  rung: Rung;
  hasPredecessor: boolean;
}) {
  const isReported = tenure.standing !== 'DOCUMENTED';
  return (
    <>
      <rect
        x={`${bar.start}%`}
        y={9}
        width={`${bar.end - bar.start}%`}
        height={16}
        rx={1}
        className={isReported ? styles.reported : styles.documented}
      />
      {hasPredecessor && !bar.isOpenStart && (
        <svg x={`${bar.start}%`} y={0} overflow="visible" aria-hidden="true">
          <path d="M-4 12L-9 17L-4 22" className={styles.chevron} />
        </svg>
      )}
      {isEndedByArrest && !bar.isOpenEnd && (
        <svg x={`${bar.end}%`} y={0} overflow="visible" aria-hidden="true">
          <rect x={-1} y={4} width={4} height={26} className={styles.arrest} />
        </svg>
      )}
      {bar.isOpenEnd && (
        <text
          x="100%"
          dx={-6}
          y={21}
          textAnchor="end"
          className={isReported ? styles.onReported : styles.onDocumented}
        >
          ▸
        </text>
      )}
    </>
  );
}
