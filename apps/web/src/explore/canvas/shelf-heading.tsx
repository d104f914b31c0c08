import type { CSSProperties } from 'react';
import type { Shelf } from '../../picture/picture.ts';
import styles from './shelf-heading.module.css';

type Props = { shelf: Shelf; onToggle: () => void };

/** Names the shelf beneath the picture and opens it. It follows the camera as the band headings do. */
export function ShelfHeading({ shelf, onToggle }: Props) {
  return (
    <div className={styles.shelf} style={{ '--top': shelf.top } as CSSProperties}>
      {shelf.words}{' '}
      {shelf.state !== 'needed' && (
        <button
          type="button"
          className={styles.button}
          aria-expanded={shelf.state === 'open'}
          onClick={onToggle}
        >
          {shelf.state === 'open' ? 'Hide' : 'Show'}
        </button>
      )}
    </div>
  );
}
