import type { Metadata } from 'next';
import { askedFor } from '../../src/record/page/page-address.ts';
import { PageFailed } from '../../src/record/page/page-failed.tsx';
import { ButtonAnchor } from '../../src/ui/button.tsx';

export const metadata: Metadata = { title: 'This page broke', robots: { index: false } };

/** Served in place of a page that breaks. */
export default async function Broken() {
  return (
    <PageFailed
      failure="page"
      retry={
        <ButtonAnchor isPrimary href={await askedFor()}>
          Try again
        </ButtonAnchor>
      }
    />
  );
}
