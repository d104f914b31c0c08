import { notesAddress, readingsAddress } from '@kto-kogo/address';
import { NOTES_LICENCE } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';

/** A function, for the terms to be linked in its place. */
export function classNotes(linkTerms: LinkTerms): ReactNode {
  return (
    <Section title="The class notes it began with" id="class-notes">
      <p>
        {linkTerms(
          'The project grew out of “The Purges”, notes that two groups of students, Emily L, Vanja and Sarah, and Amy, Andrew and Christina, wrote for their class: eight theses from the early party purges to Stalin’s dictatorship. They are under the',
        )}{' '}
        <a href={NOTES_LICENCE.url} rel="external license noreferrer">
          {NOTES_LICENCE.name}
        </a>{' '}
        {linkTerms('licence and stand unchanged beside the record, with a check of every claim:')}{' '}
        <PageLink href={notesAddress.href()}>the class notes, claim by claim</PageLink>. Most of what they say
        holds; <PageLink href={notesAddress.href({ verdict: 'WRONG' })}>where they are wrong</PageLink>, both
        stand side by side.
      </p>
      <p>
        {linkTerms(
          'Where historians differ, their readings stand beside each other and change nothing in the record:',
        )}{' '}
        <PageLink href={readingsAddress.href()}>how historians read it</PageLink>.
      </p>
    </Section>
  );
}
