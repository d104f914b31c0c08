import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './hit-list.module.css';
import { SearchHitLine } from './search-hit-line.tsx';

type Hit = SearchHitLine_HitFragment;

type Props = {
  /** What the list is. */
  title: string;
  hits: readonly Hit[];
  hrefOf: (hit: Hit) => string;
};

/** Hits as links, the nearest first. Nothing where there are none. */
export function HitList({ title, hits, hrefOf }: Props) {
  if (hits.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.entity.id}>
            <PageLink href={hrefOf(hit)} className={styles.hit}>
              <SearchHitLine hit={hit} />
            </PageLink>
          </li>
        ))}
      </ol>
    </>
  );
}
