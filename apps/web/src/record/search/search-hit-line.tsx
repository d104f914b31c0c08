import { ENTITY_KIND_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import styles from './search-hit-line.module.css';

graphql(/* GraphQL */ `
  fragment SearchHitLine_hit on SearchHit {
    matched
    entity {
      id
      kind
      name
      ...EntityMark_entity
      ... on Figure {
        role
      }
    }
  }
`);

/** A hit: mark, name, the spelling that matched if it is another, and a description. */
export function SearchHitLine({ hit }: { hit: SearchHitLine_HitFragment }) {
  const { entity, matched } = hit;
  return (
    <span className={styles.line}>
      <EntityMark entity={entity} size={18} />
      <span>
        <span className={styles.name}>{entity.name}</span>
        {matched !== entity.name && <span className={styles.matched}> matched “{matched}”</span>}
        <span className={styles.what}>
          {entity.__typename === 'Figure' ? entity.role : ENTITY_KIND_WORDS[entity.kind].one}
        </span>
      </span>
    </span>
  );
}
