import { entityHref, traceAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { ClaimList } from '../../record/claim/claim-list.tsx';
import { tellList } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { Between } from '../get-trace.ts';
import styles from './between.module.css';
import { apartWords, directOf } from './pair-words.ts';

/** Of those who stand between two only so many are named; the trace has all. */
const MOST_NAMED = 8;

/** All that was said and done between two, both ways; or who stands between them. A function, for the terms to be linked in its place. */
export function pairTies(between: Between, pair: Between['chains'][number], linkTerms: LinkTerms): ReactNode {
  const direct = directOf(between, pair);
  if (direct.length > 0) return <ClaimList ties={tellList(direct, linkTerms)} />;
  const named = pair.through.slice(0, MOST_NAMED);
  const more = pair.through.length - named.length;
  return (
    <p className={styles.apart}>
      {linkTerms(apartWords(pair))}
      {named.map((entity, index) => (
        <span key={entity.id}>
          {index === 0 ? ' ' : index === named.length - 1 && more === 0 ? ' and ' : ', '}
          <PageLink href={entityHref(entity)}>{entity.shortName}</PageLink>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
      {pair.steps !== null && (
        <>
          .{' '}
          <PageLink
            href={traceAddress.href({
              ...{ from: pair.one.id, to: pair.other.id, order: 'ANY', direction: 'EITHER' },
            })}
          >
            Trace these chains
          </PageLink>
        </>
      )}
    </p>
  );
}
