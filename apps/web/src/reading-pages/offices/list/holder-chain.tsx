import { entityHref } from '@kto-kogo/address';
import { Fragment } from 'react';
import { EntityMark } from '../../../marks/entity-mark.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import type { OfficeSummary } from './get-offices.ts';
import styles from './holder-chain.module.css';

/** The holders of an office in order, the first at the left. */
export function HolderChain({ holders }: { holders: OfficeSummary['tenures'] }) {
  return (
    <p className={styles.chain}>
      {holders.map(({ id, from }, index) => (
        <Fragment key={id}>
          {index > 0 && <span className={styles.then}>then</span>}
          <span className={styles.holder}>
            <EntityMark entity={from} isNamed />
            <PageLink href={entityHref(from)}>{from.shortName}</PageLink>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
