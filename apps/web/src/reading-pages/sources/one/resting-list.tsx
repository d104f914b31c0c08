import type { Id } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './resting-list.module.css';
import type { RestingRow } from './resting-row.ts';

/** So many places are named in a row; the others are counted. */
const PLACES_MAX = 3;

/**
 * What rests on a work, a sentence each. A function, for the terms to be linked in their place.
 * @param placeOf the places of this work in words, by id; null for the work as a whole
 */
export function restingList(
  rows: readonly RestingRow[],
  placeOf: ReadonlyMap<Id, string | null>,
  linkTerms: LinkTerms,
): ReactNode {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, text, names, links, status, isAlone, places }) => (
        <li key={key} className={styles.row}>
          <p className={styles.text}>{linkTerms(text, names)}</p>
          <p className={styles.under}>
            {isAlone === true && <Tag>on this work alone</Tag>}
            {status.length > 0 && <span>{linkTerms.label(status.join(' · '))}</span>}
            <Places places={places.flatMap((id) => placeOf.get(id) ?? [])} />
            {links.map(({ name, href }) => (
              <PageLink key={href} href={href} data-to-entry>
                {name}
              </PageLink>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Places({ places }: { places: readonly string[] }) {
  if (places.length === 0) return null;
  const more = places.length - PLACES_MAX;
  return (
    <cite className={styles.places}>
      at {places.slice(0, PLACES_MAX).join('; ')}
      {more > 0 && ` and ${more} more`}
    </cite>
  );
}
