import { countOf } from '../../ui/count-of.ts';
import type { WorkRecord } from './get-works.ts';
import styles from './work-entry.module.css';

/** A work; the places in it that the record cites can be opened. */
export function WorkEntry({ work }: { work: WorkRecord }) {
  const unread = work.citations.filter(({ read }) => !read).length;
  return (
    <li id={work.id} className={styles.work}>
      <p>
        {work.author ?? 'Author not known'}, <cite className={styles.title}>{work.title}</cite>
        {work.year !== null && `, ${work.year}`}
      </p>
      <details>
        <summary className={styles.summary}>
          {countOf(work.citations.length, 'place cited', 'places cited')}
          {unread > 0 && `, ${unread} not read`}
        </summary>
        <ul className={styles.places}>
          {work.citations.map((citation) => (
            <li key={citation.id}>
              {citation.where ?? 'the whole work'}
              {!citation.read && ' (not read: names where a claim can be checked)'}
              {citation.url !== null && (
                <>
                  {' '}
                  <a
                    href={citation.url}
                    rel="external noreferrer"
                    aria-label={`Read ${citation.where ?? work.title}`}
                  >
                    Read it
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
