'use client';
import { RECORD_DIGEST } from '../src/graphql/request-error.ts';
import { PageFailed } from '../src/record/page/page-failed.tsx';
import { Button } from '../src/ui/button.tsx';

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error: { digest }, retry }: Props) {
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
