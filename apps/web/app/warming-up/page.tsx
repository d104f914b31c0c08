import type { Metadata } from 'next';
import { askedFor, saidOfWalks } from '../../src/record/page/page-address.ts';
import { readWalks } from '../../src/record/page/warming-up/walks.ts';
import { WarmingUpInPlace } from '../../src/record/page/warming-up/warming-up-in-place.tsx';

export const metadata: Metadata = { title: 'The ties are being read', robots: { index: false } };

/** Served in place of a page that walks along ties, until they are read. */
export default async function WarmingUpPage() {
  return <WarmingUpInPlace first={readWalks(await saidOfWalks())} asked={await askedFor()} />;
}
