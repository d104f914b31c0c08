'use client';
import type { LessonContent } from '@kto-kogo/lesson';
import { Button } from '../../ui/button.tsx';
import { exportLesson } from './export-lesson.ts';
import styles from './left-text.module.css';
import { OwnLessonButton } from './own-lesson-button.tsx';
import { lessonWords, stepWords } from './versions/conflict-words.ts';

/** What was written on this device and never saved, of a lesson that cannot be opened any more. */
export function LeftText({ content }: { content: LessonContent }) {
  return (
    <section aria-labelledby="left" className={styles.left}>
      <h2 id="left" className={styles.heading}>
        What was written here and is not saved
      </h2>
      <div className={styles.acts}>
        <Button onClick={() => exportLesson(content)}>Export</Button>
        <OwnLessonButton content={content} />
      </div>
      <p className={styles.text}>{lessonWords(content)}</p>
      <ol className={styles.steps}>
        {content.steps.map((step) => (
          <li key={step.id} className={styles.text}>
            {stepWords(step)}
          </li>
        ))}
      </ol>
    </section>
  );
}
