import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { forceWords } from '../../marks/force-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { type ToldList, tellList } from '../claim/claim-texts.tsx';
import { Section } from '../page/section.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';

graphql(/* GraphQL */ `
  fragment OccurrenceSections_occurrence on Occurrence {
    causes {
      ...ClaimRow_tie
    }
    consequences {
      ...ClaimRow_tie
    }
    accusations {
      ...ClaimRow_tie
    }
  }
`);

/** The events and trials that led to this one, and those that it led to. */
export function CausesAndConsequences({
  causes,
  consequences,
}: {
  causes: ToldList;
  consequences: ToldList;
}) {
  return (
    <>
      <Claims title="What led to it" id="causes" ties={causes} />
      <Claims title="What it led to" id="consequences" ties={consequences} />
    </>
  );
}

/** The accusations that were made on the occasion of an event or a trial. A function, for the terms to be linked in its place. */
export function occasionAccusations(
  accusations: readonly ClaimRow_TieFragment[],
  linkTerms: LinkTerms,
): ReactNode {
  return (
    <Claims
      title={`${countOf(accusations.length, 'accusation', 'accusations')} made on its occasion`}
      aside={linkTerms.label(forceWords(accusations))}
      id="accusations"
      ties={tellList(accusations, linkTerms)}
    />
  );
}

type ClaimsProps = { title: string; aside?: ReactNode; id: string; ties: ToldList };

function Claims({ ties, ...section }: ClaimsProps) {
  if (ties.open.length === 0) return null;
  return (
    <Section {...section}>
      <ClaimList ties={ties} />
    </Section>
  );
}
