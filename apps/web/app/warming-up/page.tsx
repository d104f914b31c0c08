import { readAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { askedFor, saidOfWalks } from '../../src/record/page/page-address.ts';
import { readWalks } from '../../src/record/page/warming-up/walks.ts';
import { WarmingUpInPlace } from '../../src/record/page/warming-up/warming-up-in-place.tsx';

export const metadata: Metadata = { title: 'The record is being read', robots: { index: false } };

/** Served in place of a page that needs all ties, or all names, until they are read. */
export default async function WarmingUpPage() {
  const asked = await askedFor();
  const waitsFor = readAddress(asked).page === 'search' ? 'search' : 'ties';
  return <WarmingUpInPlace waitsFor={waitsFor} first={readWalks(await saidOfWalks())} asked={asked} />;
}
