import { NOTES_LICENCE } from '@kto-kogo/domain';
import type { ReactNode } from 'react';

/** Whose words these are and how they may be used, as their licence demands. `children` goes on in the same paragraph. */
export function NotesLicence({ authors, children }: { authors: readonly string[]; children?: ReactNode }) {
  return (
    <p>
      From “The Purges”, class notes by {authors.join(', and by ')}, under{' '}
      <a href={NOTES_LICENCE.url} rel="external license noreferrer">
        {NOTES_LICENCE.name}
      </a>{' '}
      ({NOTES_LICENCE.short}). Their words are unchanged, mistakes included; verdicts and readings are ours,
      under the same licence. {children}
    </p>
  );
}
