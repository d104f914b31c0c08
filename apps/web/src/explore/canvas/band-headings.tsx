import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { type Band, beginOf } from '../../picture/layouts/bands.ts';
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
      {bands.map((band) => {
        const style = { '--left': band.left, '--width': band.right - band.left } as CSSProperties;
        return (
          <div key={band.title} className={styles.band} style={style}>
            <div className={clsx(band.title.length > LONG && styles.isLong)}>
              <strong className={styles.date} title={band.title}>
                {band.title}
              </strong>
              <strong className={styles.begin}>{beginOf(band)}</strong>
              {band.affair !== null && <span className={styles.affair}>{band.affair}</span>}
            </div>
          </div>
        );
      })}
    </div>
  );
}
