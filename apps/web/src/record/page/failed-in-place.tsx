import { ButtonAnchor } from '../../ui/button.tsx';
import { askedFor } from './page-address.ts';
import { type Failure, PageFailed } from './page-failed.tsx';

/** Stands in place of a page that failed, at that page's address: loading it again tries again. */
export async function FailedInPlace({ failure }: { failure: Failure }) {
  return (
    <PageFailed
      failure={failure}
      retry={
        <ButtonAnchor isPrimary href={await askedFor()}>
          Try again
        </ButtonAnchor>
      }
    />
  );
}
