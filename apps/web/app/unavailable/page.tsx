import type { Metadata } from 'next';
import { FailedInPlace } from '../../src/record/page/failed-in-place.tsx';

export const metadata: Metadata = { title: 'The record did not answer', robots: { index: false } };

/** Served in place of any page while the record does not answer. */
export default function Unavailable() {
  return <FailedInPlace failure="record" />;
}
