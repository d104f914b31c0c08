import { exploreHref, readingsAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { VerdictWords } from '../../marks/verdict-words.tsx';
import { EntityLink } from '../../record/entity/entity-link.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './claim-entry.module.css';
import type { ClaimRecord } from './get-theses.ts';

type Props = {
  claim: ClaimRecord;
  /** How well the reading stands, with its terms linked. */
  standing: ReactNode;
  /** The reading with its terms linked. */
  reading: ReactNode;
};

/** A claim in the students' own words, and beside it what the record says of it: neither is mended by the other. */
export function ClaimEntry({ claim, standing, reading }: Props) {
  const { id, text, verdict, interpretation, entities, ties, citations } = claim;
  return (
    <li id={id} className={styles.claim}>
      <blockquote className={styles.notes} aria-label="The notes say">
        <p>{text}</p>
      </blockquote>
      <div className={styles.record}>
        <VerdictWords verdict={verdict} standing={standing} />
        <p>{reading}</p>
        {interpretation !== null && (
          <p>
            More on this reading:{' '}
            <PageLink href={readingsAddress.href({ group: interpretation.group.id })}>
              {interpretation.name}
            </PageLink>
          </p>
        )}
        {(entities.length > 0 || ties.length > 0) && (
          <ul className={styles.about} aria-label="In the record">
            {entities.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
            {ties.map((tie) => (
              <li key={tie.id}>
                <PageLink href={exploreHref({ tie: tie.id })}>{tie.statement}</PageLink>
              </li>
            ))}
          </ul>
        )}
        {citations.length > 0 ? (
          <SourceList citations={citations} />
        ) : (
          <p className={styles.unread}>From general knowledge: no source was read for it.</p>
        )}
      </div>
    </li>
  );
}
