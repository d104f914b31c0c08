'use client';
import {
  type Choice,
  type Conflict,
  canKeepBoth,
  choose as chosen,
  isContent,
  type LessonContent,
  readContent,
  whyNotBoth,
} from '@kto-kogo/lesson';
import { Button } from '../../../ui/button.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { conflictTitle, versionWords } from './conflict-words.ts';
import { MarkedWords } from './marked-words.tsx';
import styles from './two-versions.module.css';

type Props = {
  content: LessonContent;
  conflicts: readonly Conflict[];
  onChoose: (conflict: Conflict, choice: Choice) => void;
};

/** What two have changed in different ways, both texts beside each other, until it is decided. Nothing is written before. */
export function TwoVersions({ content, conflicts, onChoose }: Props) {
  return (
    <section className={styles.versions} aria-labelledby="two-versions">
      <h2 id="two-versions" tabIndex={-1} className={styles.heading}>
        Two versions of {countOf(conflicts.length, 'field', 'fields')}
      </h2>
      <p>
        Somebody, perhaps you in another tab, has saved this lesson meanwhile and changed the same. Both texts
        are here. What only one of you changed is taken already.
      </p>
      {conflicts.map((conflict) => {
        const title = conflictTitle(conflict, content);
        const [mine, theirs] = [conflict.mine, conflict.theirs].map((value) =>
          versionWords(conflict, value),
        ) as [string, string];
        const choose = (choice: Choice) => onChoose(conflict, choice);
        return (
          <section key={`${conflict.step} ${conflict.field}`} aria-label={title} className={styles.conflict}>
            <h3 className={styles.title}>{title}</h3>
            <div className={styles.texts}>
              <div className={styles.version}>
                <h4 className={styles.whose}>Mine</h4>
                <p className={styles.text}>
                  <MarkedWords text={mine} other={theirs} />
                </p>
              </div>
              <div className={styles.version}>
                <h4 className={styles.whose}>Theirs</h4>
                <p className={styles.text}>
                  <MarkedWords text={theirs} other={mine} />
                </p>
              </div>
            </div>
            <div className={styles.acts}>
              <Button onClick={() => choose('MINE')}>Mine</Button>
              <Button onClick={() => choose('THEIRS')}>Theirs</Button>
              {canKeepBoth(conflict) && <Button onClick={() => choose('BOTH')}>Both</Button>}
              {whyNotBoth(conflict) !== null && <p>Both cannot be kept. {whyNotBoth(conflict)}</p>}
              {isTooLong(content, conflict) && (
                <p>Both together are too long for the server: shorten them afterwards.</p>
              )}
            </div>
          </section>
        );
      })}
    </section>
  );
}

function isTooLong(content: LessonContent, conflict: Conflict): boolean {
  return canKeepBoth(conflict) && !isContent(readContent(chosen(content, conflict, 'BOTH')));
}
