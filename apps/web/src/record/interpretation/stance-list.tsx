import { readingsAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { StanceList_StanceFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import fringe from './fringe.module.css';
import styles from './stance-list.module.css';
import { StanceText } from './stance-text.tsx';

graphql(/* GraphQL */ `
  fragment StanceList_stance on Stance {
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
`);

/** What readings make of one entity or tie. A function, for the terms to be linked in its place. */
export function stanceList(stances: readonly StanceList_StanceFragment[], linkTerms: LinkTerms): ReactNode {
  return (
    <ul className={styles.stances}>
      {stances.map((stance) => {
        const { id, name, isFringe, group } = stance.interpretation;
        return (
          <li key={id} className={styles.stance}>
            <p className={isFringe ? `${styles.fringe} ${fringe.fringe}` : styles.reading}>
              <PageLink href={readingsAddress.href({ group: group.id })}>{name}</PageLink>, on{' '}
              {linkTerms(group.name)}
              {isFringe && <strong> · fringe: rejected by nearly all historians</strong>}
            </p>
            <div>
              <StanceText stance={stance} note={linkTerms(stance.note)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
