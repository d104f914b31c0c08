import { entityHref } from '@kto-kogo/address';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityLink_EntityFragment } from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './entity-link.module.css';

graphql(/* GraphQL */ `
  fragment EntityLink_entity on Entity {
    id
    name
    ...EntityMark_entity
  }
`);

/** A name with its mark, linked to its page. The mark has a text alternative. */
export function EntityLink({ entity }: { entity: EntityLink_EntityFragment }) {
  return (
    <span className={styles.entity}>
      <EntityMark entity={entity} isNamed />
      <PageLink href={entityHref(entity)} className={styles.link}>
        {entity.name}
      </PageLink>
    </span>
  );
}
