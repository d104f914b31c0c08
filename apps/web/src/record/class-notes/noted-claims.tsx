import { thesisAddress } from '@kto-kogo/address';
import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { NotedClaims_ClaimFragment } from '../../graphql/generated/graphql.ts';
import { VerdictWords } from '../../marks/verdict-words.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import styles from './noted-claims.module.css';
import { NotesLicence } from './notes-licence.tsx';
import { thesisTitle } from './thesis-title.ts';

graphql(/* GraphQL */ `
  fragment NotedClaims_claim on ThesisClaim {
    id
    text
    verdict
    standing
    reading
    thesis {
      id
      number
      by
      text
    }
  }
`);

/** Claims of the class notes, each beside what the record says of it, with their licence. A function, for the terms to be linked in its place. */
export function notedClaims(claims: readonly NotedClaims_ClaimFragment[], linkTerms: LinkTerms): ReactNode {
  return (
    <>
      <ul className={styles.claims}>
        {claims.map(({ id, text, verdict, standing, reading, thesis }) => (
          <li key={id} className={styles.claim}>
            <blockquote className={styles.text}>“{text}”</blockquote>
            <div>
              <VerdictWords verdict={verdict} standing={linkTerms.label(STANDING_WORDS[standing])} />
              <p>{linkTerms(reading)}</p>
              <p className={styles.thesis}>
                <PageLink href={`${thesisAddress.href(thesis.id)}#${id}`}>{thesisTitle(thesis)}</PageLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.licence}>
        <NotesLicence authors={[...new Set(claims.map(({ thesis }) => thesis.by))]} />
      </div>
    </>
  );
}
