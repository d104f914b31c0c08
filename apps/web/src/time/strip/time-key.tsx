import type { ReactNode } from 'react';
import type { SeriesWords } from './series-words.ts';
import styles from './time-strip.module.css';

/** Legend of the series in view, and of the arrests. */
export function TimeKey({ rows }: { rows: readonly SeriesWords[] }) {
  return (
    <ul className={styles.key}>
      {rows.map(({ series, words }) => (
        <Entry key={series} series={series} words={words} />
      ))}
      <Entry series="arrest" words="arrests, below the line" />
    </ul>
  );
}

function Entry({ series, words }: { series: string; words: ReactNode }) {
  return (
    <li>
      <svg className={styles.swatch} aria-hidden="true">
        <rect x="0.5" y="0.5" width="10" height="10" data-series={series} />
      </svg>
      <span>{words}</span>
    </li>
  );
}
