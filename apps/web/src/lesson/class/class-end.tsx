'use client';
import { exploreAddress, joinAddress, lessonReadAddress, lessonsAddress } from '@kto-kogo/address';
import { ButtonLink } from '../../ui/button.tsx';
import { END_WORDS } from '../live/end-words.ts';
import type { EndReason } from '../live/line.ts';
import styles from './calm.module.css';

type Props = { end: EndReason /** Null where it is not known any more. */; lesson: { id: string } | null };

/** Why a class is followed no more, and what can be done now. */
export function ClassEnd({ end, lesson }: Props) {
  return (
    <main id="main" tabIndex={-1} className={styles.calm}>
      <div role="alert">
        <h1 tabIndex={-1} className={styles.title}>
          {END_WORDS[end]}
        </h1>
      </div>
      {end === 'NOT_FOUND' && <p>Ask for the new code.</p>}
      <div className={styles.acts}>
        {end === 'NOT_FOUND' ? (
          <ButtonLink isPrimary href={joinAddress.href()} className={styles.act}>
            Join a class
          </ButtonLink>
        ) : (
          <ButtonLink
            isPrimary
            href={lesson === null ? lessonsAddress.href() : lessonReadAddress.href(lesson.id)}
            className={styles.act}
          >
            {lesson === null ? 'Read a lesson' : 'Read the lesson again'}
          </ButtonLink>
        )}
        <ButtonLink href={exploreAddress.href()} className={styles.act}>
          Explore
        </ButtonLink>
      </div>
    </main>
  );
}
