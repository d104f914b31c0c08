import type { Metadata } from 'next';
import { Page } from '../src/record/page/page.tsx';
import { PageTitle } from '../src/record/page/page-title.tsx';
import { SearchBox } from '../src/record/search/search-box.tsx';
import { ButtonLink } from '../src/ui/button.tsx';
import styles from './not-found.module.css';

export const metadata: Metadata = { title: 'Not in the record' };

export default function NotFound() {
  return (
    <Page>
      <PageTitle title="Nothing stands at this address.">
        <p>
          The address may be misspelt, or the record knows nothing under this name. Search in any spelling:
        </p>
      </PageTitle>
      <div className={styles.search}>
        <SearchBox placeholder="Yezhov, Ежов, Jeschow, a trial, an office" />
      </div>
      <div className={styles.actions}>
        <ButtonLink isPrimary href="/explore">
          Open the network
        </ButtonLink>
        <ButtonLink href="/figures">All figures</ButtonLink>
      </div>
    </Page>
  );
}
