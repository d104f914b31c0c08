import { entityHref, notesAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetClaimQuery } from '../../../graphql/generated/graphql.ts';
import { claimDetail } from '../../../record/claim/claim-detail.ts';
import { notedClaims } from '../../../record/class-notes/noted-claims.tsx';
import { Note } from '../../../record/note.tsx';
import { CitationLine } from '../../../record/sources/citation-line.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import styles from './claim-card.module.css';
import { occasionRows } from './occasion-rows.ts';

export const getClaimQuery = graphql(/* GraphQL */ `
  query GetClaim($id: ID!) {
    tie(id: $id) {
      ...ClaimRow_tie
      stances {
        ...StanceList_stance
      }
      thesisClaims {
        ...NotedClaims_claim
      }
      ... on Accusation {
        madeAt {
          id
          kind
          name
        }
      }
    }
  }
`);

type Claim = NonNullable<GetClaimQuery['tie']>;

/** What was said, in the words of the record, and a note on how that is known. */
export function claimSaid(claim: Claim, linkTerms: LinkTerms): ReactNode {
  const said = claimDetail(claim);
  return (
    <>
      {said !== null && <blockquote className={styles.said}>{linkTerms(said)}</blockquote>}
      <Note text={claim.note && linkTerms(claim.note)} />
    </>
  );
}

/** On what occasion and where it was said, and on what evidence. */
export function ClaimEvidence({ claim }: { claim: Claim }) {
  return (
    <section aria-label="Evidence">
      {(claim.__typename === 'Accusation' ? occasionRows(claim) : []).map(({ label, entity }) => (
        <p key={label} className={styles.occasion}>
          <span>{label}</span> <PageLink href={entityHref(entity)}>{entity.name}</PageLink>
        </p>
      ))}
      <div className={styles.sectionHead}>
        <h3>Evidence</h3>
        <span>{countOf(claim.citations.length, 'source', 'sources')}</span>
      </div>
      <div className={styles.evidence}>
        {claim.citations.map((citation) => (
          <CitationLine key={citation.id} citation={citation} />
        ))}
        {claim.citations.length === 0 && <p>No source is recorded.</p>}
      </div>
    </section>
  );
}

/** What the class notes say of it, where they do. */
export function claimInNotes({ thesisClaims }: Claim, linkTerms: LinkTerms): ReactNode {
  if (thesisClaims.length === 0) return null;
  return (
    <section aria-label="In the class notes">
      <div className={styles.sectionHead}>
        <h3>In the class notes</h3>
        <PageLink href={notesAddress.href()}>{countOf(thesisClaims.length, 'claim', 'claims')}</PageLink>
      </div>
      {notedClaims(thesisClaims, linkTerms)}
    </section>
  );
}
