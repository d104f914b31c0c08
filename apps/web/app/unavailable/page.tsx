import type { Metadata } from 'next';
import { askedFor } from '../../src/record/page/page-address.ts';
import { PageFailed } from '../../src/record/page/page-failed.tsx';
import { ButtonAnchor } from '../../src/ui/button.tsx';

export const metadata: Metadata = { title: 'The record did not answer', robots: { index: false } };

/** Served in place of any page while the record does not answer. */
export default async function Unavailable() {
  return (
    <PageFailed
      failure="record"
      retry={
        <ButtonAnchor isPrimary href={await askedFor()}>
          Try again
        </ButtonAnchor>
      }
    />
  );
}
