import { LAYOUTS } from '../../picture/layouts/layouts.ts';
import type { Picture } from '../../picture/picture.ts';
import styles from './ego-headings.module.css';

export function EgoHeadings({ picture }: { picture: Picture }) {
  const centre = picture.nodes.find((node) => node.id === picture.centre);
  if (centre === undefined) return null;
  const has = (side: 'left' | 'right') => picture.nodes.some((node) => node.side === side);
  return (
    <>
      {has('left') && (
        <p className={`${styles.heading} ${styles.who}`}>
          <strong>Who</strong>{' '}
          {centre.kind === 'FIGURE' ? <span>acted on {centre.label}</span> : <span>took part</span>}
        </p>
      )}
      {has('right') && (
        <p className={`${styles.heading} ${styles.whom}`}>
          <strong>{centre.kind === 'FIGURE' ? 'Whom' : 'What'}</strong>{' '}
          {centre.kind === 'FIGURE' ? <span>{centre.label} acted on</span> : <span>it led to</span>}
        </p>
      )}
      <p className={styles.note}>{LAYOUTS.ego.meaning}</p>
    </>
  );
}
