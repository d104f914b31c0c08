import type { Metadata } from 'next';
import { FailedInPlace } from '../../src/record/page/failed-in-place.tsx';

export const metadata: Metadata = { title: 'This page broke', robots: { index: false } };

/** Served in place of a page that breaks. */
export default function Broken() {
  return <FailedInPlace failure="page" />;
}
