import { PageLink } from '../../ui/page-link.tsx';
import { entityHref } from '../entity/entity-href.ts';
import type { CascadeEntity } from './cascade-record.ts';
import styles from './replay-panel.module.css';

/** What is looked at, and what it does not show. */
export function ReplayHead({ spark }: { spark: CascadeEntity }) {
  return (
    <header>
      <p className={styles.kicker}>
        <PageLink href="/cascade">Cascade</PageLink> from a spark
      </p>
      <h1 className={styles.title}>
        <PageLink href={entityHref(spark)}>{spark.name}</PageLink>
      </h1>
      <p className={styles.reach}>
        Everyone reached by statements and consequences that follow each other in time.{' '}
        <strong>Reach is not cause:</strong> it shows who spoke before whom.
      </p>
    </header>
  );
}
