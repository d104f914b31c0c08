'use client';
import { lazy, Suspense } from 'react';
import { RECORD_DIGEST, WARMING_UP_DIGEST } from '../src/graphql/request-error.ts';
import { PageFailed } from '../src/record/page/page-failed.tsx';
import { Button } from '../src/ui/button.tsx';

/** Loaded once it is shown: this page's scripts come with every other. */
const WarmingUp = lazy(async () => ({
  default: (await import('../src/record/page/warming-up/warming-up.tsx')).WarmingUp,
}));

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error: { digest }, retry }: Props) {
  if (digest?.startsWith(WARMING_UP_DIGEST)) {
    return (
      <Suspense>
        <WarmingUp first={null} onReady={retry}>
          <Button isPrimary onClick={retry}>
            Try again
          </Button>
        </WarmingUp>
      </Suspense>
    );
  }
  return (
    <PageFailed
      failure={digest?.startsWith(RECORD_DIGEST) ? 'record' : 'page'}
      reference={digest?.replace(RECORD_DIGEST, '') ?? null}
      retry={
        <Button isPrimary onClick={retry}>
          Try again
        </Button>
      }
    />
  );
}
