'use client';
import { RECORD_DIGEST, WARMING_UP_DIGEST } from '../src/graphql/request-error.ts';
import { PageFailed } from '../src/record/page/page-failed.tsx';
import { WarmingUp } from '../src/record/page/warming-up/warming-up.tsx';
import { Button } from '../src/ui/button.tsx';

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error: { digest }, retry }: Props) {
  if (digest?.startsWith(WARMING_UP_DIGEST)) {
    return (
      <WarmingUp first={null} onReady={retry}>
        <Button isPrimary onClick={retry}>
          Try again
        </Button>
      </WarmingUp>
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
