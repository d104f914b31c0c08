import { type EgoHeading, egoWords } from '../../picture/layouts/ego-words.ts';
import { AROUND_WORDS } from '../../picture/layouts/layout-words.ts';
import type { Picture } from '../../picture/picture.ts';
import styles from './ego-headings.module.css';

export function EgoHeadings({ picture }: { picture: Picture }) {
  const { who, whom } = egoWords(picture);
  return (
    <>
      {who !== null && <Heading heading={who} className={styles.who} />}
      {whom !== null && <Heading heading={whom} className={styles.whom} />}
      <p className={styles.note}>{AROUND_WORDS.ego}</p>
    </>
  );
}

function Heading({ heading, className }: { heading: EgoHeading; className: string | undefined }) {
  return (
    <p className={`${styles.heading} ${className}`}>
      <strong>{heading.title}</strong> <span>{heading.rest}</span>
    </p>
  );
}
