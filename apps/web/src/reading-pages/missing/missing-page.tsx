import { entityHref } from '@kto-kogo/address';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { HitList } from '../../record/search/hit-list.tsx';
import { SearchBox } from '../../record/search/search-box.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import styles from './missing-page.module.css';

type Props = {
  /** What may be searched for, as an example. */
  searchFor: string;
  /** The address that was asked for, as people read it. */
  address: string;
  /** The same as words to search for. */
  text: string;
  hits: readonly SearchHitLine_HitFragment[];
};

export function MissingPage({ address, text, hits, searchFor }: Props) {
  return (
    <Page>
      <PageTitle title="Nothing stands at this address.">
        <p>
          <b className={styles.address}>{address}</b> may be misspelt, or the record knows nothing under this
          name. Search in any spelling:
        </p>
      </PageTitle>
      <div className={styles.search}>
        <SearchBox isMain size="large" initialText={text} placeholder={searchFor} />
      </div>
      <HitList title="Did you mean" hits={hits} hrefOf={({ entity }) => entityHref(entity)} />
      <div className={styles.actions}>
        <ButtonLink isPrimary href="/explore">
          Open the network
        </ButtonLink>
        <ButtonLink href="/figures">All figures</ButtonLink>
      </div>
    </Page>
  );
}
