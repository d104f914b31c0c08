import { graphql } from '../graphql/generated/gql.ts';
import type { EntityMark_EntityFragment } from '../graphql/generated/graphql.ts';
import { FateMark } from './fate-mark.tsx';
import { KindMark } from './kind-mark.tsx';

graphql(/* GraphQL */ `
  fragment EntityMark_entity on Entity {
    __typename
    kind
    ... on Figure {
      fate
      hand {
        id
      }
    }
  }
`);

type Props = { entity: EntityMark_EntityFragment; size?: number; isNamed?: boolean };

/** The mark of an entity, small, for use before its name. */
export function EntityMark({ entity, size = 16, isNamed = false }: Props) {
  if (entity.__typename === 'Figure') {
    return <FateMark fate={entity.fate} hasRing={entity.hand.length > 0} size={size} isNamed={isNamed} />;
  }
  if (entity.kind === 'FIGURE') return null;
  return <KindMark kind={entity.kind} size={size} />;
}
