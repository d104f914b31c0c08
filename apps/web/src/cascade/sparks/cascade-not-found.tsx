import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { SparkSearch } from './spark-search.tsx';
import styles from './sparks-page.module.css';

/** An address that is no figure, event or trial. */
export function CascadeNotFound() {
  return (
    <Page>
      <PageTitle title="No cascade begins here.">
        <p>
          The record knows no figure, event or trial of this address. An office accuses nobody, so that none
          begins there either. Search for another spark, in any spelling:
        </p>
      </PageTitle>
      <div className={styles.search}>
        <SparkSearch />
      </div>
      <p className={styles.acts}>
        <ButtonLink isPrimary href="/cascade">
          Five sparks to begin with
        </ButtonLink>
      </p>
    </Page>
  );
}
