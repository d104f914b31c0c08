import { type Month, monthsBetween } from '@kto-kogo/domain';
import styles from './spark-card.module.css';

type Props = {
  months: readonly { month: Month; named: number; arrested: number }[];
  /** All pictures show the same span, so that they can be compared. */
  from: Month;
  to: Month;
};

const HEIGHT = 44;

/** How many are named in each month, small. The counts beside it say the rest. */
export function MonthSparkline({ months, from, to }: Props) {
  const named = new Map(months.map((each) => [each.month, each.named]));
  const span = monthsBetween(from, to);
  const most = Math.max(1, ...named.values());
  return (
    <svg
      viewBox={`0 0 ${span.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={styles.bars}
      aria-hidden="true"
    >
      {span.map((month, index) => {
        const size = ((named.get(month) ?? 0) / most) * HEIGHT;
        return size === 0 ? null : (
          <rect key={month} x={index + 0.1} width={0.8} y={HEIGHT - size} height={size} />
        );
      })}
    </svg>
  );
}
