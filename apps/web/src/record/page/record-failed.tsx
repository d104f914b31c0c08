'use client';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './record-failed.module.css';

type Props = {
  /** By which the failure is found in the log. */
  reference: string | null;
  onRetry: () => void;
};

export function RecordFailed({ reference, onRetry }: Props) {
  return (
    <Page>
      {/* What failed may have been the page's own title. */}
      <title>The record did not answer · Kto-Kogo</title>
      <PageTitle title="The record did not answer.">
        <p role="alert">
          The page could not be put together. Nothing is lost; trying again in a moment mostly helps.
          {reference !== null && ` Reference ${reference}.`}
        </p>
      </PageTitle>
      <div className={styles.actions}>
        <Button isPrimary onClick={onRetry}>
          Try again
        </Button>
        <ButtonLink href="/about">What this is</ButtonLink>
      </div>
    </Page>
  );
}
