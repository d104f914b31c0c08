import { NOTES_LICENCE } from '@kto-kogo/domain';
import type { ReactNode } from 'react';

type Props = {
  authors: readonly string[];
  /** What stands beside the words of the notes. */
  ours?: string;
  /** Goes on in the same paragraph. */
  children?: ReactNode;
};

/** Whose words these are and how they may be used, as their licence demands. */
export function NotesLicence({ authors, ours = 'verdicts and readings', children }: Props) {
  return (
    <p>
      From “The Purges”, class notes by {authors.join(', and by ')}, under{' '}
      <a href={NOTES_LICENCE.url} rel="external license noreferrer">
        {NOTES_LICENCE.name}
      </a>{' '}
      ({NOTES_LICENCE.short}). Their words are unchanged, mistakes included; {ours} are ours, under the same
      licence. {children}
    </p>
  );
}
