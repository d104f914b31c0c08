import { graphql } from '../../../graphql/generated/gql.ts';

export const getDossierQuery = graphql(/* GraphQL */ `
  query GetDossier($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name
      date
      summary
      note
      stances {
        ...StanceList_stance
      }
      ... on Figure {
        ...FigureDetails_figure
      }
      ... on Occurrence {
        place
        ...NumberWords_occurrence
      }
      ... on Trial {
        court
      }
    }
  }
`);
