import { notesAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityClaims_EntityFragment } from '../../graphql/generated/graphql.ts';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../page/section.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import { notedClaims } from './noted-claims.tsx';

graphql(/* GraphQL */ `
  fragment EntityClaims_entity on Entity {
    thesisClaims {
      ...NotedClaims_claim
    }
  }
`);

/**
 * The claims of the class notes that speak of an entity; nothing where none does. A function, for the terms to be linked in its place.
 */
export function entityClaims({ thesisClaims }: EntityClaims_EntityFragment, linkTerms: LinkTerms): ReactNode {
  if (thesisClaims.length === 0) return null;
  return (
    <Section
      title="In the class notes"
      aside={
        <PageLink href={notesAddress.href()}>{countOf(thesisClaims.length, 'claim', 'claims')}</PageLink>
      }
      id="class-notes"
    >
      {notedClaims(thesisClaims, linkTerms)}
    </Section>
  );
}
