import type { CSSProperties } from 'react';
import { shelfWords } from '../../picture/layouts/shelf-words.ts';
import type { Shelf } from '../../picture/picture.ts';
import styles from './shelf-heading.module.css';

type Props = { shelf: Shelf; onToggle: () => void };

/** Names the shelf beneath the bands and opens it. It follows the camera as the band headings do. */
export function ShelfHeading({ shelf, onToggle }: Props) {
  return (
    <div className={styles.shelf} style={{ '--top': shelf.top } as CSSProperties}>
      {shelfWords(shelf)}{' '}
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
