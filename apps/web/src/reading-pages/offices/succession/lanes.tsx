'use client';
import type { SuccessionParams } from '@kto-kogo/address';
import { type MonthSpan, yearOf } from '@kto-kogo/domain';
import { FateMarkSymbols } from '../../../marks/fate-mark-symbols.tsx';
import { Section } from '../../../record/page/section.tsx';
import { type TimeAxis, yearsAxis } from '../../../time/axis/time-axis.ts';
import { YearGrid } from '../../../time/axis/year-grid.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { Sized, SizedRoom } from '../lane/sized.tsx';
import type { SuccessionOffice } from './get-succession.ts';
import styles from './lanes.module.css';
import { LightUp } from './light-up.tsx';
import { OfficeLane } from './office-lane.tsx';
import { type DaySpan, daysOf } from './turnover.ts';
import { changesWords } from './turnover-words.ts';

/** So many years are drawn before the height of it and after. */
const AROUND = 2;

type Props = {
  /** By their number of changes, most first. */
  groups: readonly { changes: number; offices: readonly SuccessionOffice[] }[];
  params: SuccessionParams;
  /** The months within which most of it happened. */
  height: MonthSpan;
};

/** Offices as lanes on one axis. The page has the same as sentences and as a table. */
export function Lanes({ groups, params, height }: Props) {
  const axis = yearsAxis(yearOf(height.from) - AROUND, yearOf(height.to) + AROUND);
  const within = daysOf(height);
  return (
    <LightUp>
      <SizedRoom>
        <FateMarkSymbols />
        <div className={styles.years} aria-hidden="true">
          <Sized>
            {() => (
              <svg width="100%" height={22} className={styles.axis} aria-hidden="true">
                <YearGrid axis={axis} height={22} labelY={15} />
              </svg>
            )}
          </Sized>
        </div>
        {groups.map(({ changes, offices: equal }) => (
          <Section
            key={changes}
            title={changesWords(changes)}
            aside={countOf(equal.length, 'office', 'offices')}
          >
            <div className={styles.group}>
              <div className={styles.ground} aria-hidden="true">
                <Sized>{() => <Ground axis={axis} within={within} />}</Sized>
              </div>
              <ol className={styles.lanes} data-choosing={params.holder !== null || undefined}>
                {equal.map((office) => (
                  <OfficeLane key={office.id} office={office} axis={axis} params={params} />
                ))}
              </ol>
            </div>
          </Section>
        ))}
      </SizedRoom>
    </LightUp>
  );
}

/** The years as hairlines, and the months within which most of it happened tinted. */
function Ground({ axis, within }: { axis: TimeAxis; within: DaySpan }) {
  const from = axis.at(within.from);
  return (
    <svg width="100%" height="100%" className={styles.axis} aria-hidden="true">
      <rect x={`${from}%`} width={`${axis.at(within.to) - from}%`} height="100%" className={styles.terror} />
      {axis.years.map(({ year, at }) => (
        <line key={year} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className={styles.year} />
      ))}
    </svg>
  );
}
