import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { BAND_SPANS, type Band, beginOf } from '../../picture/layouts/bands.ts';
import styles from './band-headings.module.css';

/** In characters: "Sept 1936 – Jan 1937" is long, "Feb – Apr 1937" is not. */
const LONG = 16;

/**
 * The time bands behind the canvas, with date and topic as headings. Two custom properties make them follow
 * the camera.
 */
export function BandHeadings({ bands }: { bands: readonly Band[] }) {
  return (
    <div className={styles.bands} aria-hidden="true">
      {bands.map((band, index) => {
        const span = BAND_SPANS[index];
        if (span === undefined) return null;
        const style = { '--left': band.left, '--width': band.right - band.left } as CSSProperties;
        return (
          <div key={span.title} className={styles.band} style={style}>
            <div className={clsx(span.title.length > LONG && styles.isLong)}>
              <strong className={styles.date} title={span.title}>
                {span.title}
              </strong>
              <strong className={styles.begin}>
                {beginOf(span).map((word) => (
                  <span key={word}>{word}</span>
                ))}
              </strong>
              <span className={styles.affair}>{span.affair}</span>
            </div>
          </div>
        );
      })}
    </div>
  );
}
