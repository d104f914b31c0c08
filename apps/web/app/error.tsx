'use client';
import { useEffect } from 'react';
import { RECORD_DIGEST, WARMING_UP_DIGEST } from '../src/graphql/digests.ts';
import { PageFailed } from '../src/record/page/page-failed.tsx';
import { Button } from '../src/ui/button.tsx';

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error: { digest }, retry }: Props) {
  if (digest?.startsWith(WARMING_UP_DIGEST)) return <LoadAgain />;
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

/** The server then says how far the ties are read. */
function LoadAgain() {
  useEffect(() => window.location.reload(), []);
  return null;
}
