import { graphql } from '../../graphql/generated/gql.ts';
import type {
  ClaimRow_TieFragment,
  OccurrenceSections_OccurrenceFragment,
} from '../../graphql/generated/graphql.ts';
import { forceWords } from '../../marks/force-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { ClaimList } from '../claim/claim-list.tsx';
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

type Occurrence = OccurrenceSections_OccurrenceFragment;

/** The events and trials that led to this one, and those that it led to. */
export function CausesAndConsequences({
  occurrence,
}: {
  occurrence: Pick<Occurrence, 'causes' | 'consequences'>;
}) {
  return (
    <>
      <Claims title="What led to it" id="causes" ties={occurrence.causes} />
      <Claims title="What it led to" id="consequences" ties={occurrence.consequences} />
    </>
  );
}

/** The accusations that were made on the occasion of an event or a trial. */
export function OccasionAccusations({ occurrence }: { occurrence: Pick<Occurrence, 'accusations'> }) {
  const { accusations } = occurrence;
  return (
    <Claims
      title={`${countOf(accusations.length, 'accusation', 'accusations')} made on its occasion`}
      aside={forceWords(accusations)}
      id="accusations"
      ties={accusations}
    />
  );
}

type ClaimsProps = { title: string; aside?: string; id: string; ties: readonly ClaimRow_TieFragment[] };

function Claims({ ties, ...section }: ClaimsProps) {
  if (ties.length === 0) return null;
  return (
    <Section {...section}>
      <ClaimList ties={ties} />
    </Section>
  );
}
