'use client';
import { RecordFailed } from '../../src/record/page/record-failed.tsx';

/** Shown in place of any page while the record cannot be read: whoever serves the pages sends their readers here. */
export default function Unavailable() {
  return <RecordFailed reference={null} onRetry={() => window.location.reload()} />;
}
