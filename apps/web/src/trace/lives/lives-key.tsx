import { FATE_WORDS } from '@kto-kogo/domain';
import { FateMark } from '../../marks/fate-mark.tsx';
import type { TraceEnd } from '../get-trace.ts';
import type { LifeRow } from './lay-lives.ts';
import styles from './lives.module.css';

/** What the lines say, as far as they are there. */
export function LivesKey({ rows }: { rows: readonly LifeRow<TraceEnd>[] }) {
  const fates = [
    ...new Set(rows.flatMap(({ entity }) => (entity.__typename === 'Figure' ? [entity.fate] : []))),
  ];
  const isAnyArrested = rows.some(({ arrests }) => arrests.length > 0);
  return (
    <ul className={styles.key}>
      {fates.length > 0 && (
        <li>
          <svg aria-hidden="true" width={28} height={12}>
            <line x1={0} x2={28} y1={6} y2={6} className={styles.free} />
          </svg>
          at liberty
        </li>
      )}
      {isAnyArrested && (
        <li>
          <svg aria-hidden="true" width={28} height={18}>
            <line x1={0} x2={28} y1={9} y2={9} className={styles.held} />
            <line x1={2} x2={2} y1={1} y2={17} className={styles.arrest} />
          </svg>
          arrested
        </li>
      )}
      {fates.map((fate) => (
        <li key={fate}>
          <FateMark fate={fate} size={16} />
          {FATE_WORDS[fate]}
        </li>
      ))}
    </ul>
  );
}
