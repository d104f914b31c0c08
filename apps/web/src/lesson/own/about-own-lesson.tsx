import { lessonAddress } from '@kto-kogo/address';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRecord } from '../get-lessons.ts';
import styles from './about-own-lesson.module.css';

/** Whose a lesson is that does not come with the record; null for those that do. A function, for the terms to be linked in its place. */
export function aboutOwnLesson(
  { isShipped, version, origin }: Pick<LessonRecord, 'isShipped' | 'version' | 'origin'>,
  linkTerms: LinkTerms,
) {
  if (isShipped) return null;
  return (
    <p className={styles.about}>
      {linkTerms(
        'A teacher made this lesson. It is no part of the record, and nobody has checked what it says.',
      )}{' '}
      Version {version}.
      {origin !== null && (
        <>
          {' '}
          Made from <PageLink href={lessonAddress.href(origin.id)}>{origin.title}</PageLink>
          {/[.!?…]$/.test(origin.title) ? '' : '.'}
        </>
      )}
    </p>
  );
}
