import { workAddress } from '@kto-kogo/address';
import { byWords, inWords } from '../../../record/sources/work-words.ts';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { Place } from '../place.tsx';
import type { WorkRecord } from './get-works.ts';
import styles from './work-entry.module.css';

/** So many places are shown at once: folded, they would take as much room. */
const FEW = 3;

/** A work, and the places in it that the record cites; many are folded. */
export function WorkEntry({ work }: { work: WorkRecord }) {
  const { citations } = work;
  const unread = citations.filter(({ read }) => !read).length;
  const places = (
    <ul className={styles.places} aria-label="Places cited">
      {citations.map((citation) => (
        <Place key={citation.id} citation={citation} title={work.title} />
      ))}
    </ul>
  );
  return (
    <li id={work.id} className={styles.work}>
      <p>
        {byWords(work) ?? 'Author not known'},{' '}
        <cite className={styles.title}>
          <PageLink href={workAddress.href(work.id)}>{work.title}</PageLink>
        </cite>
        {inWords(work) !== null && `, ${inWords(work)}`}
        {work.year !== null && `, ${work.year}`}
      </p>
      {citations.length <= FEW ? (
        places
      ) : (
        <details>
          <summary className={styles.summary}>
            {countOf(citations.length, 'place cited', 'places cited')}
            {unread > 0 && `, ${unread} not read`}
          </summary>
          {places}
        </details>
      )}
    </li>
  );
}
