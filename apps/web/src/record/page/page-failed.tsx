import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from './page.tsx';
import styles from './page-failed.module.css';
import { PageTitle } from './page-title.tsx';

const WORDS = {
  record: {
    title: 'The record did not answer.',
    advice: 'The page could not be put together. Nothing is lost; trying again in a moment mostly helps.',
  },
  page: {
    title: 'This page broke.',
    advice:
      'The fault is in the page, not in the record, and nothing is lost. Trying again mostly helps; the other pages work.',
  },
} as const;

export type Failure = keyof typeof WORDS;

type Props = {
  failure: Failure;
  /** Id under which the failure is logged. */
  reference?: string | null;
  /** What tries again. */
  retry: ReactNode;
};

export function PageFailed({ failure, reference = null, retry }: Props) {
  const { title, advice } = WORDS[failure];
  return (
    <Page>
      <PageTitle title={title}>
        <p role="alert">
          {advice}
          {reference !== null && ` Reference ${reference}.`}
        </p>
      </PageTitle>
      <div className={styles.actions}>
        {retry}
        <ButtonLink href="/search">Search</ButtonLink>
        <ButtonLink href="/about">What this is</ButtonLink>
      </div>
    </Page>
  );
}
