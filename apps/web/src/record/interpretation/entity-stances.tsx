import { readingsAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityStances_EntityFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../page/section.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import styles from './entity-stances.module.css';
import { StanceText } from './stance-text.tsx';

graphql(/* GraphQL */ `
  fragment EntityStances_entity on Entity {
    stances {
      ...StanceText_stance
      interpretation {
        id
        name
        isFringe
        group {
          id
          name
        }
      }
    }
  }
`);

/** What historians' readings make of an entity; nothing where none speaks of it. A function, for the terms to be linked in its place. */
export function entityStances({ stances }: EntityStances_EntityFragment, linkTerms: LinkTerms): ReactNode {
  if (stances.length === 0) return null;
  return (
    <Section title="How historians read it" id="readings">
      <ul className={styles.stances}>
        {stances.map((stance) => {
          const { id, name, isFringe, group } = stance.interpretation;
          return (
            <li key={id} className={styles.stance}>
              <p className={styles.reading}>
                <PageLink href={readingsAddress.href({ group: group.id })}>{name}</PageLink>, on {group.name}
                {isFringe && <strong> · fringe: rejected by nearly all historians</strong>}
              </p>
              <div>
                <StanceText stance={stance} note={linkTerms(stance.note)} />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
