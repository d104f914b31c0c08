import type { TieKind } from '@kto-kogo/domain';
import { SERIES_WORDS, seriesOfKinds } from './series.ts';
import styles from './time-strip.module.css';

/** Legend of the series in view. */
export function TimeKey({ kinds }: { kinds: readonly TieKind[] | null }) {
  return (
    <ul className={styles.key}>
      {seriesOfKinds(kinds).map((series) => (
        <Entry key={series} series={series} word={SERIES_WORDS[series].many} />
      ))}
      <Entry series="arrest" word="arrests, below the line" />
    </ul>
  );
}

function Entry({ series, word }: { series: string; word: string }) {
  return (
    <li>
      <svg className={styles.swatch} aria-hidden="true">
        <rect x="0.5" y="0.5" width="10" height="10" data-series={series} />
      </svg>
      {word}
    </li>
  );
}
