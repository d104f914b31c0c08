'use client';
import { RecordFailed } from '../src/record/page/record-failed.tsx';

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return <RecordFailed reference={error.digest ?? null} onRetry={retry} />;
}
