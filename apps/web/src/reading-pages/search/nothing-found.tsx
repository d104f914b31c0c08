import { entityHref } from '@kto-kogo/address';
import type { NearestNamesQuery } from '../../graphql/generated/graphql.ts';
import { EmptyList } from '../../record/page/empty-list.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './nothing-found.module.css';

type Props = {
  text: string;
  /** Whether the site has texts of its own about this record. */
  isOurs: boolean;
  nearest: NearestNamesQuery['nearestNames'];
};

/** Says plainly that nothing is there, and offers the names spelt most like it. */
export function NothingFound({ text, isOurs, nearest }: Props) {
  return (
    <>
      <EmptyList
        what={`Nobody and nothing is recorded as “${text}”.`}
        advice={`Try the surname alone, or another spelling.${isOurs ? ' Who is missing from the record, and why, stands under About.' : ''}`}
        href="/figures"
        action="Look through all figures"
      />
      {nearest.length > 0 && (
        <>
          <p className={styles.title}>The nearest names in the record:</p>
          <ul className={styles.names}>
            {nearest.map((figure) => (
              <li key={figure.id}>
                <PageLink href={entityHref(figure)}>{figure.name}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
