import { exploreHref } from '@kto-kogo/address';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { FindHitLine } from '../../record/search/find-hit-line.tsx';
import { foundHref, foundKey, isEntity } from '../../record/search/found-href.ts';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './find-hit-list.module.css';

/** Everything that was found, the nearest first: each leads to its page, and what stands in the network to it there. */
export function FindHitList({ hits }: { hits: readonly FindHitLine_HitFragment[] }) {
  if (hits.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{countOf(hits.length, 'result', 'results')}, the nearest first.</p>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={foundKey(hit.found)} className={styles.hit}>
            <PageLink href={foundHref(hit.found)} className={styles.page}>
              <FindHitLine hit={hit} />
            </PageLink>
            {isEntity(hit.found) && (
              <PageLink
                href={exploreHref({ focus: hit.found.id })}
                className={styles.network}
                aria-label={`Show in the network: ${hit.found.name}`}
              >
                Show in the network
              </PageLink>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
