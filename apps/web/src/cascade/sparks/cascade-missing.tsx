import { cascadeAddress, sparksAddress } from '@kto-kogo/address';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { HitList } from '../../record/search/hit-list.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { SparkSearch } from './spark-search.tsx';
import styles from './sparks-page.module.css';

type Props = {
  /** The address that was asked for, as people read it. */
  address: string;
  /** The same as words to search for. */
  text: string;
  hits: readonly SearchHitLine_HitFragment[];
  terms: readonly Term[];
};

/** An address that is no figure, event or trial. */
export function CascadeMissing({ address, text, hits, terms }: Props) {
  const linkTerms = termLinker(terms);
  return (
    <Page>
      <PageTitle title={linkTerms('No cascade begins here.')}>
        <p>
          The record knows no figure, event or trial of the address{' '}
          <b className={styles.address}>{address}</b>. An office accuses nobody, so that none begins there
          either. Search for another spark, in any spelling:
        </p>
      </PageTitle>
      <div className={styles.search}>
        <SparkSearch initialText={text} />
      </div>
      <HitList
        title="Did you mean"
        hits={hits.filter(({ entity }) => entity.kind !== 'OFFICE')}
        hrefOf={({ entity }) => cascadeAddress.href(entity.id)}
      />
      <p className={styles.acts}>
        <ButtonLink isPrimary href={sparksAddress.href()}>
          Sparks to begin with
        </ButtonLink>
      </p>
    </Page>
  );
}
