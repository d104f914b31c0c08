import type { Id } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';

/** A work by which ties can be chosen. */
export type ChoosableWork = { id: Id; title: string; author: string | null; editors: string | null };

export const getChoosableWorksQuery = graphql(/* GraphQL */ `
  query GetChoosableWorks {
    works {
      id
      title
      author
      editors
    }
  }
`);
