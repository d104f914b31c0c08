'use client';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './record-failed.module.css';

type Props = {
  /** Id under which the failure is logged. */
  reference: string | null;
  onRetry: () => void;
};

export function RecordFailed({ reference, onRetry }: Props) {
  return (
    <Page>
      {/* The page's own title may be missing: making it needs the record too. */}
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
