import { FILTER_PARAMS, workAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './tie-filter-form.module.css';

/**
 * The works to one of which ties are held, as boxes of a form: without a tick one is no longer asked for. They are chosen on the page of a work.
 * Nothing where none is.
 */
export function ChosenWorks({ works }: { works: readonly Id[] | null }) {
  if (works === null) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>Only what cites</legend>
      {works.map((id) => (
        <div key={id} className={styles.row}>
          <input
            type="checkbox"
            name={FILTER_PARAMS.works}
            value={id}
            defaultChecked
            aria-label={wordsOf(id)}
            className={styles.box}
          />
          <PageLink href={workAddress.href(id)}>{wordsOf(id)}</PageLink>
        </div>
      ))}
    </fieldset>
  );
}

/** Ids of works are author and title, as one reads them. */
function wordsOf(id: Id): string {
  return id.replaceAll('-', ' ');
}
