import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityStances_EntityFragment } from '../../graphql/generated/graphql.ts';
import { Section } from '../page/section.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import { stanceList } from './stance-list.tsx';

graphql(/* GraphQL */ `
  fragment EntityStances_entity on Entity {
    stances {
      ...StanceList_stance
    }
  }
`);

/** What historians' readings make of an entity; nothing where none speaks of it. A function, for the terms to be linked in its place. */
export function entityStances({ stances }: EntityStances_EntityFragment, linkTerms: LinkTerms): ReactNode {
  if (stances.length === 0) return null;
  return (
    <Section title="How historians read it" id="readings">
      {stanceList(stances, linkTerms)}
    </Section>
  );
}
