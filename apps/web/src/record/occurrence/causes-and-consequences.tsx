import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { Section } from '../page/section.tsx';

type Props = { causes: readonly ClaimRow_TieFragment[]; consequences: readonly ClaimRow_TieFragment[] };

export function CausesAndConsequences({ causes, consequences }: Props) {
  return (
    <>
      {causes.length > 0 && (
        <Section title="What led to it" id="causes">
          <ClaimList ties={causes} />
        </Section>
      )}
      {consequences.length > 0 && (
        <Section title="What it led to" id="consequences">
          <ClaimList ties={consequences} />
        </Section>
      )}
    </>
  );
}
