import { notesAddress, thesisAddress } from '@kto-kogo/address';
import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityClaims_EntityFragment } from '../../graphql/generated/graphql.ts';
import { VerdictWords } from '../../marks/verdict-words.tsx';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../page/section.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import styles from './entity-claims.module.css';
import { NotesLicence } from './notes-licence.tsx';
import { thesisTitle } from './thesis-title.ts';

graphql(/* GraphQL */ `
  fragment EntityClaims_entity on Entity {
    thesisClaims {
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
      <ul className={styles.claims}>
        {thesisClaims.map(({ id, text, verdict, standing, reading, thesis }) => (
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
        <NotesLicence authors={[...new Set(thesisClaims.map(({ thesis }) => thesis.by))]} />
      </div>
    </Section>
  );
}
