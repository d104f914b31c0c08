import { ENTITY_KIND_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { HitLine } from './hit-line.tsx';

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

/** An entity that was found: its mark, and of a person the role. */
export function SearchHitLine({ hit }: { hit: SearchHitLine_HitFragment }) {
  const { entity, matched } = hit;
  return (
    <HitLine
      mark={<EntityMark entity={entity} size={18} />}
      name={entity.name}
      matched={matched}
      what={entity.__typename === 'Figure' ? entity.role : ENTITY_KIND_WORDS[entity.kind].one}
    />
  );
}
