'use client';
import { Button } from '../../ui/button.tsx';
import { setShape } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import styles from './asking-or-failed.module.css';
import type { Answer } from './use-answer.ts';

type Props = { answer: Exclude<Answer<unknown>, { state: 'answered' }>; what: string };

/**
 * Loading and failed states. A skeleton at once, after one second what is loading, after five a link to the
 * table; on failure what to do.
 */
export function AskingOrFailed({ answer, what }: Props) {
  if (answer.state === 'failed') {
    return (
      <div role="alert" className={styles.failed}>
        <p className={styles.title}>The record did not answer.</p>
        <p className={styles.cause}>What is on screen stays usable. Reference {answer.reference}.</p>
        <Button isPrimary onClick={answer.retry}>
          Try again
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.asking} role="status">
      <div className={styles.block} />
      <div className={styles.block} />
      <div className={styles.tall} />
      <p className={styles.words}>Fetching {what}</p>
      <p className={styles.late}>
        It takes longer than it should. <ExploreLink to={setShape('table')}>Open as a table</ExploreLink>
      </p>
    </div>
  );
}
