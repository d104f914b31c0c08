import { graphql } from '../../graphql/generated/gql.ts';
import { forceWords } from '../../marks/force-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import type { ToldTie } from '../claim/claim-texts.tsx';
import { Section } from '../page/section.tsx';

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
  causes: readonly ToldTie[];
  consequences: readonly ToldTie[];
}) {
  return (
    <>
      <Claims title="What led to it" id="causes" ties={causes} />
      <Claims title="What it led to" id="consequences" ties={consequences} />
    </>
  );
}

/** The accusations that were made on the occasion of an event or a trial. */
export function OccasionAccusations({ accusations }: { accusations: readonly ToldTie[] }) {
  return (
    <Claims
      title={`${countOf(accusations.length, 'accusation', 'accusations')} made on its occasion`}
      aside={forceWords(accusations.map(({ tie }) => tie))}
      id="accusations"
      ties={accusations}
    />
  );
}

type ClaimsProps = { title: string; aside?: string; id: string; ties: readonly ToldTie[] };

function Claims({ ties, ...section }: ClaimsProps) {
  if (ties.length === 0) return null;
  return (
    <Section {...section}>
      <ClaimList ties={ties} />
    </Section>
  );
}
